package dev.assay.app.serve;

import dev.assay.formats.text.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page around the report: it shows the report again whenever that is new, and has the form for
 * feedback. Its one script and its one style sheet are known to its policy by their digests.
 */
final class FramePage {
  private final String html = resource("frame.html");
  private final String css = resource("frame.css");
  private final String script = resource("frame.js");
  private final List<String> exercises;

  /**
   * A page.
   *
   * @param exercises their ids, for the form
   */
  FramePage(List<String> exercises) {
    this.exercises = List.copyOf(exercises);
  }

  /**
   * Writes it.
   *
   * @param said what to tell about the form that was sent; empty for nothing
   */
  String html(String said) {
    String options =
        exercises.stream()
            .map(Html::escape)
            .map(id -> "<option>" + id + "</option>")
            .collect(Collectors.joining());
    // What a message holds comes last, so that nothing in it is taken for a place to fill.
    return html.replace("{css}", css)
        .replace("{script}", script)
        .replace("{options}", options)
        .replace("{said}", Html.escape(said));
  }

  /** What the page may do: what it needs, and nothing else. */
  String policy() {
    return "default-src 'none'; script-src 'sha256-"
        + digest(script)
        + "'; style-src 'sha256-"
        + digest(css)
        + "'; frame-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
        + " frame-ancestors 'none'";
  }

  private static String digest(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = FramePage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program's jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("The program can't read its own " + name, exception);
    }
  }
}
