package dev.assay.exercises.pictures;

/** Preconditions: each prints the rule and the value that broke it, and returns its argument. */
final class Require {
  private Require() {}

  static double finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " is a finite number, but this one is " + value);
    }
    return value;
  }

  static double positive(String what, double value) {
    if (!(finite(what, value) > 0)) {
      throw new IllegalArgumentException(what + " is above 0, but this one is " + value);
    }
    return value;
  }

  static double notNegative(String what, double value) {
    if (!(finite(what, value) >= 0)) {
      throw new IllegalArgumentException(what + " is at least 0, but this one is " + value);
    }
    return value;
  }

  static double between(String what, double value, double lowest, double highest) {
    if (!(value >= lowest && value <= highest)) {
      throw new IllegalArgumentException(
          what + " lies between " + lowest + " and " + highest + ", but this one is " + value);
    }
    return value;
  }

  static int between(String what, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(
          what + " lies between " + lowest + " and " + highest + ", but this one is " + value);
    }
    return value;
  }
}
