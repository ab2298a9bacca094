package dev.assay.engine.scorecard;

import java.util.List;

/**
 * What was graded.
 *
 * @param id whose it is
 * @param digest SHA-256 over names and contents of its files, as {@code sha256:} and 64 hexadecimal
 *     digits
 * @param files the names of its files, sorted
 */
public record SubmissionReference(String id, String digest, List<String> files) {

  /** Keeps a copy of the list. */
  public SubmissionReference {
    files = List.copyOf(files);
  }
}
