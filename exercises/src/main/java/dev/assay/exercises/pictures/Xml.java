package dev.assay.exercises.pictures;

/** Makes any string fit for the text of an XML 1.0 document. */
final class Xml {
  private static final int REPLACEMENT = 0xfffd;

  private Xml() {}

  /** Escapes markup; replaces what XML can't hold, such as control characters, by U+FFFD. */
  static String escape(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                case '\r' -> result.append("&#13;");
                default -> result.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
              }
            });
    return result.toString();
  }

  /** The production Char of XML 1.0, section 2.2. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
