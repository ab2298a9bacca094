package dev.assay.engine.subject;

/**
 * What a submission printed, standard output and standard error together.
 *
 * @param text the beginning of it
 * @param truncated whether there was more
 */
public record Output(String text, boolean truncated) {
  /** Nothing was printed. */
  public static final Output NONE = new Output("", false);
}
