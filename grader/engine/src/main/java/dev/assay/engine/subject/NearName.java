package dev.assay.engine.subject;

import java.util.Locale;

/** Tells a name with a slip in it from another name. */
public final class NearName {
  /** Of so many letters of a name, one may be another. */
  private static final int LETTERS_PER_SLIP = 6;

  private NearName() {}

  /** Whether a name is nearly the wanted one, or the same but for capital letters. */
  static boolean isOf(String name, String wantedName) {
    String other = name.toLowerCase(Locale.ROOT);
    String wanted = wantedName.toLowerCase(Locale.ROOT);
    return other.length() <= 2 * wanted.length()
        && distance(other, wanted) <= wanted.length() / LETTERS_PER_SLIP;
  }

  /**
   * How many letters have to be put in, left out or replaced to get from one to the other
   * (Levenshtein).
   */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
