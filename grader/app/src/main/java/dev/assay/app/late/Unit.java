package dev.assay.app.late;

import java.time.Duration;
import java.util.Locale;

/** What lateness is counted in. */
public enum Unit {
  /** 60 minutes. */
  HOUR(Duration.ofHours(1)),
  /** 24 hours, also where a clock is put forward or back in between. */
  DAY(Duration.ofHours(24));

  private final Duration length;

  Unit(Duration length) {
    this.length = length;
  }

  Duration length() {
    return length;
  }

  /** How many have begun; a lateness of exactly one has begun no second one. */
  long started(Duration late) {
    long complete = complete(late);
    return length.multipliedBy(complete).compareTo(late) < 0 ? complete + 1 : complete;
  }

  /** How many are over. */
  long complete(Duration late) {
    return late.dividedBy(length);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
