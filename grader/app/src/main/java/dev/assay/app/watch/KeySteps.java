package dev.assay.app.watch;

import dev.assay.engine.report.Steps;

/** What to do in front of a terminal that watches: save, or press a key. */
final class KeySteps implements Steps {
  @Override
  public String run(String exerciseId) {
    return "save the file; it is checked at once";
  }

  @Override
  public String hints(String exerciseId, int hints) {
    return "press h";
  }
}
