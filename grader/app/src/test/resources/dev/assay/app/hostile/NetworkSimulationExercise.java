package dev.assay.exercises.interventions;

import java.io.IOException;

/** Says what platforms listen for, starts programs that stay, and ends its process, with a hook that starts one more. */
public class NetworkSimulationExercise implements NetworkSimulation {
  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    Forgery.everywhere();
    Runtime.getRuntime().addShutdownHook(new Thread(NetworkSimulationExercise::fork));
    for (int i = 0; i < 20; i++) {
      fork();
    }
    System.exit(0);
    return new double[connectivity.length][timesteps];
  }

  private static void fork() {
    try {
      new ProcessBuilder("sleep", "3").inheritIO().start();
    } catch (IOException | RuntimeException refused) {
      // So be it.
    }
  }
}
