package dev.assay.engine.report;

/** Commands to be typed. */
final class MavenSteps implements Steps {
  @Override
  public String run(String exerciseId) {
    return "mvn test -Dexercise=" + exerciseId;
  }

  @Override
  public String hints(String exerciseId, int hints) {
    return run(exerciseId) + " -Dhints=" + hints;
  }
}
