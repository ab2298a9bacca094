package dev.assay.checks.interventions;

import dev.assay.engine.course.Reference;
import dev.assay.engine.exhibit.Drawing;
import dev.assay.engine.exhibit.Exhibit;
import dev.assay.engine.exhibit.Showing;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.exercises.pictures.Axes;
import dev.assay.exercises.pictures.Heatmap;
import dev.assay.exercises.pictures.NetworkCircle;
import java.util.ArrayList;
import java.util.List;

/**
 * The tutorial's pictures, of what a submission answers to the notebook's own numbers, which the
 * lessons show, too.
 */
final class Exhibits {
  /** As many as can be told apart on a page. */
  private static final int TIMESTEPS = 40;

  /** Five standard deviations of a correlation that is 0 in truth, and a third of a true one. */
  private static final double NOISE = 0.1;

  /** Whose effects the notebook recovers. */
  private static final int SELECTED_NEURON = 1;

  private Exhibits() {}

  /** What the exercises have for the eye. */
  static List<Exhibit<?>> all() {
    return List.of(simulation(), oneNeuron(), allNeurons());
  }

  private static Exhibit<NetworkSimulation> simulation() {
    return new Exhibit<>(
        "network-simulation-" + TIMESTEPS,
        "Your activity beside the expected one",
        "simulate(a, 40, 42), where a is the network that lesson 2 draws",
        NetworkSimulation.class,
        contract ->
            contract.simulate(
                NotebookInputs.connectivity(), TIMESTEPS, NotebookInputs.NETWORK_SEED),
        Exhibits::activity);
  }

  private static Showing activity(double[][] yours) {
    double[][] expected =
        Reference.of(NetworkSimulation.class)
            .simulate(NotebookInputs.connectivity(), TIMESTEPS, NotebookInputs.NETWORK_SEED);
    Beside beside = new Beside(expected, yours, "neuron", "timestep");
    List<Drawing> drawings = new ArrayList<>();
    if (!beside.isSame()) {
      drawings.add(drawing(Heatmap.activity(expected, "Expected activity")));
    }
    if (beside.isRectangular()) {
      drawings.add(drawing(Heatmap.activity(yours, beside.titled("Your activity"))));
    }
    if (beside.isComparable() && !beside.isSame()) {
      drawings.add(drawing(Heatmap.activityDifference(expected, yours, "Yours minus expected")));
    }
    return new Showing(beside.finding(), Showing.Layout.COLUMN, drawings);
  }

  private static Exhibit<SingleNeuronRecovery> oneNeuron() {
    return new Exhibit<>(
        "single-neuron-recovery-1",
        "Your effects beside the expected ones",
        "recover(x, 1), where x is the recording of 5000 timesteps that lesson 4 makes",
        SingleNeuronRecovery.class,
        contract -> contract.recover(NotebookInputs.perturbed(), SELECTED_NEURON),
        Exhibits::effects);
  }

  private static Showing effects(double[][] yours) {
    int from = SELECTED_NEURON;
    double[][] truth = column(Matrices.transposed(NotebookInputs.connectivity())[from]);
    double[][] expected =
        column(Reference.of(SingleNeuronRecovery.class).recover(NotebookInputs.perturbed(), from));
    double[][] answer = yours.length == 1 ? column(yours[0]) : yours;
    Beside beside = new Beside(expected, answer, "neuron", "column");
    Axes axes = Axes.toFrom().withFirstColumn(from);
    List<Drawing> drawings = new ArrayList<>();
    drawings.add(drawing(Heatmap.matrix(truth, "True weights", axes)));
    drawings.addAll(maps(beside, axes, "Expected effects", "Your effects"));
    return new Showing(beside.finding(), Showing.Layout.ROW, drawings);
  }

  private static Exhibit<AllNeuronsRecovery> allNeurons() {
    return new Exhibit<>(
        "all-neurons-recovery",
        "Your network beside the true one",
        "recoverAll(x), where x is the recording of 5000 timesteps that lesson 5 makes",
        AllNeuronsRecovery.class,
        contract -> contract.recoverAll(NotebookInputs.perturbedForAll()),
        Exhibits::network);
  }

  private static Showing network(double[][] yours) {
    double[][] truth = NotebookInputs.connectivity();
    Beside beside =
        new Beside(
            Reference.of(AllNeuronsRecovery.class).recoverAll(NotebookInputs.perturbedForAll()),
            yours,
            "row",
            "column");
    List<Drawing> drawings = new ArrayList<>();
    NetworkCircle.Options options = NetworkCircle.Options.defaults();
    drawings.add(drawing(NetworkCircle.of(truth, options.withTitle("The true network"))));
    if (beside.isComparable()) {
      drawings.add(
          drawing(
              NetworkCircle.of(
                  Matrices.transposed(yours),
                  options
                      .withTitle("The network in your R")
                      .withThreshold(NOISE)
                      .withStrongest(beside.largest()))));
    }
    drawings.add(
        drawing(Heatmap.matrix(Matrices.transposed(truth), "A transposed", Axes.fromTo())));
    drawings.addAll(maps(beside, Axes.fromTo(), "Expected R", "Your R"));
    return new Showing(beside.finding(), Showing.Layout.ROW, drawings);
  }

  /** The two, on one scale, and the difference if there is one. */
  private static List<Drawing> maps(Beside beside, Axes axes, String expected, String yours) {
    List<Drawing> drawings = new ArrayList<>();
    double end = beside.largest();
    if (!beside.isSame()) {
      drawings.add(drawing(Heatmap.matrix(beside.expected(), expected, axes, end)));
    }
    if (beside.isRectangular()) {
      String title = beside.titled(yours);
      drawings.add(drawing(Heatmap.matrix(beside.yours(), title, axes, end)));
    }
    if (beside.isComparable() && !beside.isSame()) {
      drawings.add(drawing(Heatmap.matrix(beside.difference(), "Yours minus expected", axes, end)));
    }
    return drawings;
  }

  private static double[][] column(double[] values) {
    return Matrices.transposed(new double[][] {values});
  }

  private static Drawing drawing(dev.assay.exercises.pictures.Picture picture) {
    return new Drawing(picture.title(), picture.toSvg());
  }
}
