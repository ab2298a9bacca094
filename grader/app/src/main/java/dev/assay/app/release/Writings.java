package dev.assay.app.release;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes that are written in a text: in base 64, or in hexadecimal digits, with line breaks in them
 * or in pieces that Java puts together.
 *
 * <p>Every run of letters might be some, so every run is read, from each place where its bytes
 * could begin. What comes of a run that was none means nothing, and has nothing of eight bytes that
 * is looked for, except by a chance of one in 2^64 for each.
 */
final class Writings {
  /** Eight bytes: less is not looked for. */
  private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/_\\-\\n]{11,}+");

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F\\n]{16,}+");
  private static final Pattern PIECES = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\R[ \\t]*");

  private static final String DIGITS_64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Writings() {}

  /** All bytes that might be written in a text. */
  static List<byte[]> in(String text) {
    String joined = LINE_BREAK.matcher(PIECES.matcher(text).replaceAll("")).replaceAll("\n");
    List<byte[]> found = new ArrayList<>();
    Matcher runs = BASE_64.matcher(joined);
    while (runs.find()) {
      for (String run : starts(runs.group().replace('-', '+').replace('_', '/'))) {
        for (int skipped = 0; skipped < 4; skipped++) {
          found.add(bytes(run, skipped, 6));
        }
      }
    }
    runs = HEXADECIMAL.matcher(joined);
    while (runs.find()) {
      for (String run : starts(runs.group())) {
        found.add(bytes(run, 0, 4));
        found.add(bytes(run, 1, 4));
      }
    }
    return found;
  }

  /** The last word of a line before may seem to be the beginning of a run. */
  private static List<String> starts(String run) {
    int second = run.indexOf('\n');
    String whole = run.replace("\n", "");
    return second < 0 ? List.of(whole) : List.of(whole, run.substring(second).replace("\n", ""));
  }

  private static byte[] bytes(String run, int skipped, int bitsOfEach) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(run.length());
    int bits = 0;
    int kept = 0;
    for (int i = skipped; i < run.length(); i++) {
      char digit = run.charAt(i);
      int value = bitsOfEach == 4 ? Character.digit(digit, 16) : DIGITS_64.indexOf(digit);
      bits = ((bits << bitsOfEach) | value) & 0xffff;
      kept += bitsOfEach;
      if (kept >= 8) {
        kept -= 8;
        bytes.write(bits >> kept);
      }
    }
    return bytes.toByteArray();
  }
}
