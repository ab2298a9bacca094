package dev.assay.engine.toy;

/** Doubles numbers. */
public interface Doubler {

  /** Doubles every value so many times: 3, twice, is 12. */
  double[] twice(double[] values, int times);
}
