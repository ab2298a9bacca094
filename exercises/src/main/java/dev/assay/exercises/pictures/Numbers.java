package dev.assay.exercises.pictures;

/** Writes coordinates: the same characters in every locale, as few as possible. */
final class Numbers {
  private Numbers() {}

  /** With at most two decimals, enough for a hundredth of a pixel. */
  static String coordinate(double value) {
    return rounded(value, 2);
  }

  /**
   * With at most so many decimals, without trailing zeros, never as "-0".
   *
   * @param value absolutely below 1e12
   */
  static String rounded(double value, int decimals) {
    long power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    long scaled = Math.round(Math.abs(value) * power);
    StringBuilder text = new StringBuilder();
    if (value < 0 && scaled != 0) {
      text.append('-');
    }
    text.append(scaled / power);
    long fraction = scaled % power;
    if (fraction != 0) {
      text.append('.');
      for (long unit = power / 10; fraction != 0; unit /= 10) {
        text.append(fraction / unit);
        fraction %= unit;
      }
    }
    return text.toString();
  }
}
