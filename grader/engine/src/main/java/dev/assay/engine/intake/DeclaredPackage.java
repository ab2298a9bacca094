package dev.assay.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which package a source declares, as javac would (JLS 3.3, 3.7 and 7.4): past comments and
 * Unicode escapes.
 */
final class DeclaredPackage {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
  private static final String KEYWORD = "package";

  private final String text;
  private int at;

  private DeclaredPackage(String text) {
    this.text = text;
  }

  /** The package's name with dots, or an empty text if none is declared. */
  static String of(byte[] source) {
    String decoded = new String(source, StandardCharsets.UTF_8);
    String text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    return new DeclaredPackage(unescaped(text)).name();
  }

  private String name() {
    skip();
    if (!text.startsWith(KEYWORD, at)) {
      return "";
    }
    at += KEYWORD.length();
    StringBuilder name = new StringBuilder();
    for (int before = at; at < text.length(); before = at) {
      skip();
      if (at >= text.length() || text.charAt(at) == ';') {
        break;
      }
      if (name.isEmpty() && at == before) {
        // A name that merely begins like the keyword.
        return "";
      }
      char next = text.charAt(at);
      if (next != '.' && !Character.isJavaIdentifierPart(next)) {
        return "";
      }
      name.append(next);
      at++;
    }
    return name.toString();
  }

  /** Goes on to what is neither space nor comment. */
  private void skip() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = end(lineEnd(), 0);
      } else if (text.startsWith("/*", at)) {
        at = end(text.indexOf("*/", at + 2), 2);
      } else {
        return;
      }
    }
  }

  private int lineEnd() {
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return -1;
  }

  private int end(int found, int more) {
    return found < 0 ? text.length() : found + more;
  }

  private static String unescaped(String text) {
    if (!text.contains("\\u")) {
      return text;
    }
    Matcher escapes = ESCAPE.matcher(text);
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (escapes.find()) {
      if (isEscaped(text, escapes.start())) {
        continue;
      }
      plain.append(text, from, escapes.start());
      plain.append((char) Integer.parseInt(escapes.group(1), 16));
      from = escapes.end();
    }
    return plain.append(text, from, text.length()).toString();
  }

  /** Whether an odd number of backslashes stands before this one. */
  private static boolean isEscaped(String text, int backslash) {
    int before = backslash;
    while (before > 0 && text.charAt(before - 1) == '\\') {
      before--;
    }
    return (backslash - before) % 2 == 1;
  }
}
