package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Text broken into lines that fit a width, estimated without any font, so that every machine breaks
 * alike.
 *
 * @param lines at most as many as asked for; the last ends with an ellipsis if something is missing
 * @param size the font's size
 */
record Paragraph(List<String> lines, double size) {
  private static final double LEADING = 1.35;
  private static final double WIDE = 1.0;
  private static final double USUAL = 0.6;
  private static final String ELLIPSIS = "\u2026";

  /** Breaks at white space, and inside words that are wider than a line. */
  static Paragraph wrap(String text, double size, double width, int mostLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (line.length() > 0 && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (width(line.toString(), size) > width) {
        int cut = fitting(line.toString(), size, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return new Paragraph(shortened(lines, mostLines), size);
  }

  /** An estimate of how wide a line is: a bit more than in the usual sans-serif fonts. */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(c -> c < 0x1100 || isSign(c) ? USUAL : WIDE).sum();
  }

  double height() {
    return lines.size() * size * LEADING;
  }

  /** The lines as shapes, below {@code top}. */
  List<Shape> at(Point top, Text style) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Point baseline = top.plus(0, size + i * size * LEADING);
      shapes.add(
          new Text(baseline, lines.get(i), size, style.anchor(), style.bold(), style.color(), 0));
    }
    return shapes;
  }

  /** The index after the last code point that fits, at least one of them. */
  private static int fitting(String line, double size, double width) {
    int cut = line.offsetByCodePoints(0, 1);
    while (cut < line.length()) {
      int next = line.offsetByCodePoints(cut, 1);
      if (width(line.substring(0, next), size) > width) {
        break;
      }
      cut = next;
    }
    return cut;
  }

  private static List<String> shortened(List<String> lines, int most) {
    if (lines.size() <= most) {
      return List.copyOf(lines);
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    kept.set(most - 1, last.substring(0, last.offsetByCodePoints(last.length(), -1)) + ELLIPSIS);
    return List.copyOf(kept);
  }

  /** Dashes, minus, ellipsis and their like. */
  private static boolean isSign(int codePoint) {
    return codePoint >= 0x2000 && codePoint < 0x2300;
  }
}
