package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.solutions.interventions.Notebook;
import org.junit.jupiter.api.Test;

/** The checks ask with the notebook's own numbers, to the last bit. */
class NotebookInputsTest {
  private static final Notebook NOTEBOOK = Notebook.run();

  @Test
  void theInputsAreTheNotebooks() {
    assertThat(NotebookInputs.connectivity()).isDeepEqualTo(NOTEBOOK.connectivity());
    assertThat(NotebookInputs.perturbed()).isDeepEqualTo(NOTEBOOK.perturbed());
    assertThat(NotebookInputs.perturbedForAll()).isDeepEqualTo(NOTEBOOK.perturbedForAll());
    assertThat(NotebookInputs.TIMESTEPS).isEqualTo(Notebook.TIMESTEPS);
    assertThat(NotebookInputs.NETWORK_SEED).isEqualTo(Notebook.NETWORK_SEED);
  }

  @Test
  void theBoxIsTheNotebooks() {
    double[] activity = Notebook.activityOfA(1);
    assertThat(NotebookInputs.noisyCopy().respond(activity))
        .containsExactly(Notebook.noisyCopy(Notebook.EFFECT_SEED).respond(activity));
  }
}
