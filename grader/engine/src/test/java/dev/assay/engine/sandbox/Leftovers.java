package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The processes below this one at some time. */
record Leftovers(Set<ProcessHandle> before) {
  static Leftovers since() {
    return new Leftovers(ProcessHandle.current().descendants().collect(Collectors.toSet()));
  }

  /** Every process that came since is gone, or is within the time that dying takes. */
  void assertNone() {
    ProcessHandle.current()
        .descendants()
        .filter(process -> !before.contains(process))
        .forEach(
            process ->
                assertThat(process.onExit().orTimeout(5, TimeUnit.SECONDS))
                    .as("the end of %s", process.info())
                    .succeedsWithin(6, TimeUnit.SECONDS));
  }
}
