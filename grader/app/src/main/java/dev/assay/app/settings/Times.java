package dev.assay.app.settings;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times and spans of time. */
final class Times {
  /** What a time must be. */
  static final String MUST =
      "a date and time with its offset from UTC, such as 2026-11-20T23:59:00+01:00";

  private static final Pattern SPAN = Pattern.compile("(?:(\\d+)d)? ?(?:(\\d+)h)? ?(?:(\\d+)m)?");

  private Times() {}

  /**
   * A time. Without an offset it would mean another instant on another machine, and twice as many
   * as one where clocks are put back.
   */
  static Optional<OffsetDateTime> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** A span that follows its schema; a day has 24 hours. */
  static Duration span(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("The schema lets no such span pass: " + text);
    }
    return Duration.ofDays(number(matcher.group(1)))
        .plusHours(number(matcher.group(2)))
        .plusMinutes(number(matcher.group(3)));
  }

  private static long number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
