package dev.assay.reports.student;

import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small texts, and texts of a submission in a form that harms nobody. */
public final class Words {
  /** More of one text than that is nothing that anybody reads on a page. */
  private static final int MOST_CHARACTERS = 12_000;

  /** What stays at the end, where a difference may be. */
  private static final int LAST_CHARACTERS = 2_000;

  private static final int MOST_OF_A_LINE = 2_000;
  private static final int MOST_OF_A_NAME = 120;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Words() {}

  /** A text of any kind: without characters that turn or hide others, and not endless. */
  public static String inert(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return Inert.of(text);
    }
    int head = MOST_CHARACTERS - LAST_CHARACTERS;
    int left = text.length() - MOST_CHARACTERS;
    return Inert.of(text.substring(0, head))
        + "\n... "
        + left
        + " characters are left out here; the scorecard has them ...\n"
        + Inert.of(text.substring(text.length() - LAST_CHARACTERS));
  }

  /** The same on one line, and no longer than anybody reads on one. */
  public static String line(String text) {
    return line(text, MOST_OF_A_LINE);
  }

  /** A name, on one line. */
  public static String name(String text) {
    return line(text, MOST_OF_A_NAME);
  }

  private static String line(String text, int most) {
    String rest =
        text.length() <= most ? "" : " (and " + (text.length() - most) + " more characters)";
    String head = text.substring(0, Math.min(most, text.length()));
    return Inert.of(head).replace('\n', ' ').strip() + rest;
  }

  /** A number of things: "1 check", "2 checks". */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** An instant as people read one: "2026-11-20 23:59 UTC". What is none stays as it is. */
  public static String time(String instant) {
    try {
      return TIME.format(Instant.parse(instant));
    } catch (DateTimeException none) {
      return line(instant);
    }
  }

  /** "18 of 20 points". */
  static String points(BigDecimal points, BigDecimal maximum) {
    String most = Feedback.got(maximum);
    return Feedback.got(points) + " of " + most + (most.equals("1") ? " point" : " points");
  }

  /** How much of a bar is filled, 0 to 100: full only with every point, empty only without any. */
  static int percent(BigDecimal points, BigDecimal maximum) {
    if (points.signum() <= 0) {
      return 0;
    }
    if (points.compareTo(maximum) >= 0) {
      return 100;
    }
    int share =
        points
            .multiply(BigDecimal.valueOf(100))
            .divide(maximum, 0, RoundingMode.DOWN)
            .intValueExact();
    return Math.max(1, share);
  }
}
