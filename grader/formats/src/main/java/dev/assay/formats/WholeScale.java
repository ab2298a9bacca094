package dev.assay.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Whole points for platforms that know no others and take a single number. */
public final class WholeScale {
  private WholeScale() {}

  /**
   * A part of a whole on a scale from 0 to a number, both included: rounded half up, but full only
   * if the part is.
   *
   * @param part points that were got; more than the whole, as a bonus gives them, is the whole
   * @param whole points for everything
   * @param scale the number for everything
   */
  public static int of(BigDecimal part, BigDecimal whole, int scale) {
    if (whole.signum() <= 0 || part.signum() <= 0) {
      return 0;
    }
    if (part.compareTo(whole) >= 0) {
      return scale;
    }
    BigDecimal exact = part.multiply(BigDecimal.valueOf(scale)).divide(whole, 9, RoundingMode.DOWN);
    return Math.min(Shares.whole(List.of(exact)).get(0), Math.max(0, scale - 1));
  }

  /** The scale itself: what a setting says, or the whole rounded half up if it says nothing. */
  public static int scale(Settings settings, String setting, BigDecimal whole) {
    String value = settings.get(setting);
    if (value.isEmpty()) {
      return Shares.whole(List.of(whole)).get(0);
    }
    // Nine digits fit an int.
    if (!value.matches("[0-9]{1,9}")) {
      throw new BadSetting(setting, value, "a whole number");
    }
    return Integer.parseInt(value);
  }
}
