package dev.assay.formats.rules;

import java.util.List;
import java.util.Map;

/**
 * The rules of one platform for one format, from its documents or source, in our own words.
 *
 * <p>Each is one file in this package, registered as a service; a format without rules is a red
 * test, and so is a damage that the rules let through.
 */
public interface Rules {
  /** The format that they are for. */
  String format();

  /**
   * What is wrong with a result.
   *
   * @param files the text of each file, by path
   * @return a sentence for each rule that is broken; empty if the platform takes it
   */
  List<String> violations(Map<String, String> files);

  /** Ways to spoil a result that follows the rules. */
  List<Damage> damages();

  /**
   * What a student may get to read of it before the due date, if they try. All of it, unless the
   * platform keeps parts of a file for course staff.
   */
  default String shownToStudents(Map<String, String> files) {
    return String.join("\n", files.values());
  }

  /**
   * The most bytes that the platform takes of one file; no limit is known if it is the largest int.
   */
  default int limit() {
    return Integer.MAX_VALUE;
  }
}
