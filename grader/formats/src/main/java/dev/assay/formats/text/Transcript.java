package dev.assay.formats.text;

import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import java.util.ArrayList;
import java.util.List;

/** All that a student may read of a result, for platforms that show one text. */
public final class Transcript {
  private Transcript() {}

  /** The summary, and then every check that the student may see now, under its title. */
  public static List<Block> of(Graded graded) {
    List<Block> blocks = new ArrayList<>(Feedback.summary(graded));
    for (GradedCheck check : graded.shownChecks()) {
      blocks.add(new Block.Heading(check.title()));
      blocks.addAll(Feedback.of(check));
    }
    return blocks;
  }
}
