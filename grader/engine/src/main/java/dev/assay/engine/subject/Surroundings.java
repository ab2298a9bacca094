package dev.assay.engine.subject;

import java.util.Locale;
import java.util.TimeZone;

/**
 * What a submission can change for everybody in its JVM without meaning harm, kept to be put back.
 *
 * @param locale the default locale
 * @param display the default locale for display
 * @param format the default locale for formatting
 * @param timeZone the default time zone
 */
record Surroundings(Locale locale, Locale display, Locale format, TimeZone timeZone) {

  /** As they are now. */
  static Surroundings now() {
    return new Surroundings(
        Locale.getDefault(),
        Locale.getDefault(Locale.Category.DISPLAY),
        Locale.getDefault(Locale.Category.FORMAT),
        TimeZone.getDefault());
  }

  /** Puts them back. */
  void restore() {
    Locale.setDefault(locale);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    Locale.setDefault(Locale.Category.FORMAT, format);
    TimeZone.setDefault(timeZone);
  }
}
