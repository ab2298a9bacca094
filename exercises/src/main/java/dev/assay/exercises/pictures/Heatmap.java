package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;

/** Heat maps: a matrix as colored cells, with axes and a color bar. */
public final class Heatmap {
  private static final double MOST_MATRIX_WIDTH = 336;
  private static final double LARGEST_CELL = 56;
  private static final int MOST_PRINTED = 10;
  private static final int MOST_ACTIVITY_COLUMNS = 640;
  private static final double LARGEST_STEP_WIDTH = 28;
  private static final double LARGEST_NEURON_HEIGHT = 30;
  private static final double MOST_ACTIVITY_HEIGHT = 400;

  private Heatmap() {}

  /**
   * A connectivity, or an estimate of one, on a scale that is symmetric around 0.
   *
   * @param a n x n, {@code a[to][from]}, n from 1 to 400; up to n = 10 the values are printed
   * @param title what this is
   */
  public static Picture connectivity(double[][] a, String title) {
    return matrix(Matrices.requireSquare("A connectivity", a), title, Axes.toFrom());
  }

  /**
   * Any matrix, on a scale that is symmetric around 0 and ends at its largest absolute value.
   *
   * @param values 1x1 to 400x400; up to 10x10 the values are printed
   * @param title what this is
   * @param axes what rows and columns are
   */
  public static Picture matrix(double[][] values, String title, Axes axes) {
    Matrices.requireRectangular("A heat map's matrix", values);
    return matrix(values, title, axes, Matrices.largest(values));
  }

  /**
   * Any matrix, on a scale that is symmetric around 0 and ends where the caller says, so that
   * several matrices can have the same; values beyond get the colors of the ends.
   *
   * @param values 1x1 to 400x400; up to 10x10 the values are printed
   * @param title what this is
   * @param axes what rows and columns are
   * @param largest the absolute value at both ends of the scale, finite, at least 0
   */
  public static Picture matrix(double[][] values, String title, Axes axes, double largest) {
    Matrices.requireRectangular("A heat map's matrix", values);
    int columns = values[0].length;
    Require.between("A heat map's number of columns", columns, 1, Matrices.MOST_ROWS);
    int longest = Math.max(values.length, columns);
    double cell = Math.min(LARGEST_CELL, MOST_MATRIX_WIDTH / longest);
    HeatmapLayout layout =
        new HeatmapLayout(
            values,
            axes,
            1,
            columns,
            cell,
            cell,
            ColorScale.diverging(largest),
            ValueFormat.forLargest(largest == 0 ? 1 : largest),
            longest <= MOST_PRINTED);
    return layout.picture(title, describe(values, axes, Matrices.largest(values)), List.of());
  }

  /**
   * A whole recording.
   *
   * @param x n x T, {@code x[neuron][timestep]}, n from 1 to 400
   * @param title what this is
   */
  public static Picture activity(double[][] x, String title) {
    return activity(x, title, Timesteps.all());
  }

  /**
   * A part of a recording, on a scale from 0 to 1.
   *
   * <p>More than 640 timesteps are averaged in blocks, and the picture says so: perturbations at
   * every second timestep can only be seen in a shorter part.
   *
   * @param x n x T, {@code x[neuron][timestep]}, n from 1 to 400; values outside 0 to 1 get the
   *     colors of the ends, and the picture says so
   * @param title what this is
   * @param timesteps which part
   */
  public static Picture activity(double[][] x, String title, Timesteps timesteps) {
    Matrices.requireRectangular("A recording", x);
    int start = timesteps.start(x[0].length);
    int end = timesteps.end(x[0].length);
    Blocks blocks = Blocks.of(x, start, end, MOST_ACTIVITY_COLUMNS);
    double[][] means = blocks.means();
    HeatmapLayout layout =
        new HeatmapLayout(
            means,
            Axes.of("neuron", "timestep").withFirstColumn(start),
            blocks.size(),
            blocks.columns(),
            Math.min(LARGEST_STEP_WIDTH, (double) MOST_ACTIVITY_COLUMNS / means[0].length),
            Math.min(LARGEST_NEURON_HEIGHT, MOST_ACTIVITY_HEIGHT / x.length),
            ColorScale.sequential(0, 1),
            new ValueFormat(2, false),
            false);
    List<String> notes = notes(blocks);
    String description =
        "Heat map of a %s recording, neurons as rows, timesteps %s to %s as columns, colors from 0 to 1. %s"
            .formatted(Matrices.shape(x), start, end - 1, String.join(" ", notes));
    return layout.picture(title, description.strip(), notes);
  }

  /**
   * How one recording differs from another: the second one less the first, timestep by timestep, on
   * a scale that is symmetric around 0 and ends at the largest absolute difference.
   *
   * @param x n x T, {@code x[neuron][timestep]}, n from 1 to 400, T up to 640
   * @param y of the same shape
   * @param title what this is
   */
  public static Picture activityDifference(double[][] x, double[][] y, String title) {
    Matrices.requireRectangular("A recording", x);
    Matrices.requireSameShape("The other recording", y, "the first", x);
    int columns = x[0].length;
    Require.between("The number of timesteps", columns, 1, MOST_ACTIVITY_COLUMNS);
    double[][] difference = Matrices.difference(y, x);
    double largest = Matrices.largest(difference);
    Axes axes = Axes.of("neuron", "timestep");
    HeatmapLayout layout =
        new HeatmapLayout(
            difference,
            axes,
            1,
            columns,
            Math.min(LARGEST_STEP_WIDTH, (double) MOST_ACTIVITY_COLUMNS / columns),
            Math.min(LARGEST_NEURON_HEIGHT, MOST_ACTIVITY_HEIGHT / x.length),
            ColorScale.diverging(largest),
            ValueFormat.forLargest(largest == 0 ? 1 : largest),
            false);
    return layout.picture(title, describe(difference, axes, largest), List.of());
  }

  private static List<String> notes(Blocks blocks) {
    List<String> notes = new ArrayList<>();
    if (blocks.size() > 1) {
      notes.add("Each column is the mean of " + blocks.size() + " timesteps.");
    }
    for (double[] row : blocks.means()) {
      for (double value : row) {
        if (Double.isFinite(value) && (value < 0 || value > 1)) {
          notes.add("Values outside 0 to 1 have the colors of the scale's ends.");
          return notes;
        }
      }
    }
    return notes;
  }

  private static String describe(double[][] values, Axes axes, double largest) {
    return "Heat map of a %s matrix, rows: %s, columns: %s, largest absolute value %s.%s"
        .formatted(
            Matrices.shape(values),
            axes.rows(),
            axes.columns(),
            ValueFormat.forLargest(largest).format(largest),
            Missing.in(values).map(missing -> " " + missing + ".").orElse(""));
  }
}
