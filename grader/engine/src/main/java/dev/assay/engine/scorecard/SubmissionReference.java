package dev.assay.engine.scorecard;

import java.util.List;

/**
 * What was graded.
 *
 * @param id whose it is
 * @param digest SHA-256 over names and contents of its files, as {@code sha256:} and 64 hexadecimal
 *     digits
 * @param files the names of its files, sorted
 * @param notices what was handed in and not taken
 */
public record SubmissionReference(
    String id, String digest, List<String> files, List<NoticeCard> notices) {

  /** Keeps copies of the lists. */
  public SubmissionReference {
    files = List.copyOf(files);
    notices = List.copyOf(notices);
  }

  /** A submission that was taken as it is. */
  public SubmissionReference(String id, String digest, List<String> files) {
    this(id, digest, files, List.of());
  }

  /**
   * Something that was not taken.
   *
   * @param file its name within the submission; empty if the submission as a whole is meant
   * @param reason why, one of a closed set
   * @param text the reason in a sentence or two
   */
  public record NoticeCard(String file, String reason, String text) {}
}
