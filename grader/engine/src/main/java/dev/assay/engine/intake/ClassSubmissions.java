package dev.assay.engine.intake;

import java.util.List;

/**
 * What a class handed in.
 *
 * @param submissions one for each student, refused ones too, sorted by id
 * @param notices what belongs to nobody
 */
public record ClassSubmissions(List<Submission> submissions, List<Notice> notices) {
  /** Keeps copies. */
  public ClassSubmissions {
    submissions = List.copyOf(submissions);
    notices = List.copyOf(notices);
  }
}
