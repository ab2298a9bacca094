package dev.assay.formats;

import java.util.List;

/** A form for the results of a whole class, such as a gradebook. */
public non-sealed interface ClassFormat extends Format {
  /**
   * Writes what came of a class. Who is not in the list was not graded, and gets no grade.
   *
   * @param graded in the order of the students' ids
   * @return the files that make it up; at least one
   */
  List<Document> write(List<Graded> graded, Settings settings);
}
