package dev.assay.app.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places such as {@code @SECONDS@}, from a resource. */
public final class Template {
  private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");

  private Template() {}

  /**
   * Fills in a template.
   *
   * @param name its name within {@code dev/assay/app/bundles}
   * @param order what is asked of the bundle
   * @param more values beside those that every template has: {@code COURSE}, {@code POINTS}, {@code
   *     SECONDS}, {@code MINUTES}, {@code OPTIONS}, {@code FILES}
   * @throws IllegalStateException if a place has no value, which is a fault of ours
   */
  public static String filled(String name, BundleOrder order, Map<String, String> more) {
    Map<String, String> usual =
        Map.of(
            "COURSE", order.course().course().title(),
            "POINTS", order.maximum().stripTrailingZeros().toPlainString(),
            "SECONDS", String.valueOf(order.seconds()),
            "MINUTES", String.valueOf(order.minutes()),
            "OPTIONS", String.join(" ", order.options()),
            "FILES", files(order));
    return PLACE
        .matcher(text(name))
        .replaceAll(
            found -> {
              String value = more.getOrDefault(found.group(1), usual.get(found.group(1)));
              if (value == null) {
                throw new IllegalStateException(name + ": nothing for " + found.group());
              }
              return Matcher.quoteReplacement(value);
            })
        // Where there are no options, nothing but a space is left of them.
        .replaceAll("(?m) +$", "");
  }

  /** Fills in a template that needs no more than what all have. */
  public static String filled(String name, BundleOrder order) {
    return filled(name, order, Map.of());
  }

  private static String files(BundleOrder order) {
    return String.join(", ", order.names().stream().map(name -> "`" + name + "`").toList());
  }

  private static String text(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/dev/assay/app/bundles/" + name)) {
      if (in == null) {
        throw new IllegalStateException("There is no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't read the template " + name, exception);
    }
  }
}
