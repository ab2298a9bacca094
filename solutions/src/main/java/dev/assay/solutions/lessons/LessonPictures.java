package dev.assay.solutions.lessons;

import dev.assay.exercises.pictures.Axes;
import dev.assay.exercises.pictures.Comparison;
import dev.assay.exercises.pictures.Heatmap;
import dev.assay.exercises.pictures.NetworkCircle;
import dev.assay.exercises.pictures.Picture;
import dev.assay.exercises.pictures.SideBySide;
import dev.assay.exercises.pictures.Timesteps;
import dev.assay.solutions.interventions.Notebook;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws the seven pictures of the lessons from the numbers of {@link Notebook}.
 *
 * <p>To draw them anew after a change of the lessons, the solutions, or the package that draws, run
 * in the top folder of the project
 *
 * <pre>
 * mvn -q -ntp compile -pl solutions -am
 * java -cp exercises/target/classes:solutions/target/classes \
 *     dev.assay.solutions.lessons.LessonPictures exercises/lessons/pictures
 * </pre>
 */
public final class LessonPictures {
  /** How many timesteps fit a page so that each can still be told from its neighbors. */
  private static final Timesteps SHOWN = Timesteps.first(60);

  /** A chance of 0.8 with C active less a chance of 0.2 with C silent, as in lesson 1. */
  private static final double CONFOUNDING = 0.6;

  private LessonPictures() {}

  /**
   * Writes all pictures into a folder.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("Usage: LessonPictures <folder for the pictures>");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    all().forEach(picture -> picture.saveIn(folder));
  }

  /** All pictures, in the order in which the lessons show them. */
  public static List<LessonPicture> all() {
    Notebook notebook = Notebook.run();
    double[][] a = notebook.connectivity();
    return List.of(
        new LessonPicture("confounder.svg", confounder()),
        new LessonPicture("notebook-network.svg", network(a, "The network of this course")),
        new LessonPicture(
            "notebook-connectivity.svg", Heatmap.connectivity(a, "A, the connectivity")),
        new LessonPicture(
            "simulated-activity.svg",
            Heatmap.activity(notebook.activity(), "Activity, left alone", SHOWN)),
        new LessonPicture(
            "perturbed-activity.svg",
            Heatmap.activity(
                notebook.perturbedBefore(), "Activity, forced at every even timestep", SHOWN)),
        new LessonPicture(
            "true-and-estimated-column.svg",
            Comparison.effects(a, notebook.estimate(), Notebook.SELECTED_NEURON)),
        new LessonPicture("true-and-recovered-network.svg", recovered(a, notebook.r())));
  }

  /** C = 0 drives A = 1 and B = 2, and nothing runs between these two. */
  private static Picture confounder() {
    double[][] connectivity = new double[3][3];
    connectivity[1][0] = CONFOUNDING;
    connectivity[2][0] = CONFOUNDING;
    return network(connectivity, "A confounder: 0 is C, 1 is A, 2 is B");
  }

  private static Picture network(double[][] connectivity, String title) {
    return NetworkCircle.of(connectivity, NetworkCircle.Options.defaults().withTitle(title));
  }

  /** Both as {@code [from][to]}: rows are the neurons that were forced. */
  private static Picture recovered(double[][] connectivity, double[][] r) {
    return SideBySide.of(
        Heatmap.matrix(transpose(connectivity), "A transposed", Axes.fromTo()),
        Heatmap.matrix(r, "R", Axes.fromTo()));
  }

  private static double[][] transpose(double[][] square) {
    double[][] result = new double[square.length][square.length];
    for (int to = 0; to < square.length; to++) {
      for (int from = 0; from < square.length; from++) {
        result[from][to] = square[to][from];
      }
    }
    return result;
  }
}
