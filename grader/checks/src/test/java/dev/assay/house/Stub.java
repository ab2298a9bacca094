package dev.assay.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exercise classes with a body that a test makes up. */
enum Stub {
  /** Exercise 1. */
  CAUSAL_EFFECT(
      "CausalEffect",
      "double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne)"),
  /** Exercise 2. */
  NETWORK_SIMULATION(
      "NetworkSimulation",
      "double[][] simulate(double[][] connectivity, int timesteps, int randomState)"),
  /** Exercise 3.2. */
  SINGLE_NEURON(
      "SingleNeuronRecovery", "double[] recover(double[][] perturbedX, int selectedNeuron)"),
  /** The bonus. */
  ALL_NEURONS("AllNeuronsRecovery", "double[][] recoverAll(double[][] perturbedX)");

  private final String contract;
  private final String method;

  Stub(String contract, String method) {
    this.contract = contract;
    this.method = method;
  }

  /** Writes the class into a folder; the body stands in its line 6. */
  void write(Path folder, String body) throws IOException {
    String name = contract + "Exercise";
    Files.writeString(
        folder.resolve(name + ".java"),
        """
        package dev.assay.exercises.interventions;

        public class %s implements %s {
          @Override
          public %s {
            %s
          }
        }
        """
            .formatted(name, contract, method, body));
  }

  /** Copies the class of an example submission into a folder. */
  void copy(String example, Path folder) throws IOException {
    String name = contract + "Exercise.java";
    Files.copy(
        House.ROOT.resolve("fixtures/examples").resolve(example).resolve(name),
        folder.resolve(name));
  }
}
