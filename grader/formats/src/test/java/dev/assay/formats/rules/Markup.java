package dev.assay.formats.rules;

import java.util.regex.Pattern;

/** What may be markup in a text that a platform shows as HTML. */
final class Markup {
  private static final Pattern OURS = Pattern.compile("</?(p|pre|dl|dt|dd|h4)>");

  private Markup() {}

  /**
   * Whether there is no tag in it but those that the formats write, none of which does anything.
   */
  static boolean isHarmless(String html) {
    String text = OURS.matcher(html).replaceAll("");
    return text.indexOf('<') < 0 && text.indexOf('>') < 0;
  }
}
