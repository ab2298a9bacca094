package dev.assay.engine.report;

/** What a student does to go on, in the words of the place that shows a page. */
public interface Steps {
  /** On a command line, with Maven. */
  Steps MAVEN = new MavenSteps();

  /** How to run the checks of an exercise again. */
  String run(String exerciseId);

  /**
   * How to see more hints of an exercise.
   *
   * @param hints how many of them, from 1
   */
  String hints(String exerciseId, int hints);
}
