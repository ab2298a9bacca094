package dev.assay.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The item analysis of a class.
 *
 * @param schema the version of this contract
 * @param students how many count
 * @param items one for each check, in the order of the course
 * @param exercises one for each exercise, and {@code all} for all without the bonus, which is last
 */
public record ItemAnalysis(
    String schema, int students, List<ItemStatistics> items, List<ExerciseStatistics> exercises) {
  /** The version of the contract that this code writes. */
  public static final String SCHEMA = "assay/items/1";

  /** The name of all exercises without the bonus. */
  public static final String ALL = "all";

  private static final double PART = 0.27;

  /** Keeps copies. */
  public ItemAnalysis {
    items = List.copyOf(items);
    exercises = List.copyOf(exercises);
  }

  /** Analyses a class. */
  public static ItemAnalysis of(Sheet sheet) {
    List<ItemStatistics> plain =
        IntStream.range(0, sheet.items().size()).mapToObj(i -> statistics(sheet, i)).toList();
    Suspicion suspicion = new Suspicion(sheet, plain);
    List<ItemStatistics> items =
        IntStream.range(0, plain.size())
            .mapToObj(i -> plain.get(i).with(suspicion.flags(i)))
            .toList();
    Spread spread = new Spread(sheet);
    List<ExerciseStatistics> exercises = new ArrayList<>();
    for (String exercise : sheet.items().stream().map(Item::exercise).distinct().toList()) {
      exercises.add(spread.of(exercise, item -> item.exercise().equals(exercise)));
    }
    exercises.add(spread.of(ALL, item -> !item.bonus()));
    return new ItemAnalysis(SCHEMA, sheet.students(), items, exercises);
  }

  private static ItemStatistics statistics(Sheet sheet, int index) {
    Item item = sheet.items().get(index);
    double[] points = sheet.points(index);
    double[] rest = sheet.totals(i -> i != index && !sheet.items().get(i).bonus());
    double[] total = sheet.totals(i -> !sheet.items().get(i).bonus());
    Optional<String> same =
        points.length > 0 && Moments.isConstant(points)
            ? Optional.of("everybody has the same points in this check")
            : Optional.empty();
    Optional<String> sameRest =
        rest.length > 0 && Moments.isConstant(rest)
            ? Optional.of("everybody has the same points in the other checks")
            : Optional.empty();
    Optional<String> sameTotal =
        total.length > 0 && Moments.isConstant(total)
            ? Optional.of("everybody has the same points in all checks")
            : Optional.empty();
    return new ItemStatistics(
        item.exercise(),
        item.check(),
        item.maximum(),
        count(sheet, index, Answer.Kind.PASSED),
        count(sheet, index, Answer.Kind.FAILED),
        count(sheet, index, Answer.Kind.NOT_ATTEMPTED),
        count(sheet, index, Answer.Kind.WAITS),
        points.length == 0
            ? Statistic.none("there is no student")
            : Statistic.of(Moments.mean(points) / item.maximum()),
        Statistic.of(
            points.length, Stream.of(same, sameRest), () -> Moments.correlation(points, rest)),
        Statistic.of(
            points.length,
            Stream.of(sameTotal),
            // Two sums of shares may be a last digit too far apart.
            () ->
                Math.max(
                    -1, Math.min(1, Moments.upperLower(points, total, PART) / item.maximum()))),
        median(sheet, index),
        List.of());
  }

  private static long count(Sheet sheet, int index, Answer.Kind kind) {
    return sheet.rows().stream().filter(row -> row.get(index).kind() == kind).count();
  }

  private static Optional<Double> median(Sheet sheet, int index) {
    double[] millis =
        sheet.rows().stream()
            .map(row -> row.get(index))
            .filter(
                answer ->
                    answer.kind() == Answer.Kind.PASSED || answer.kind() == Answer.Kind.FAILED)
            .map(Answer::millis)
            .filter(OptionalLong::isPresent)
            .mapToDouble(OptionalLong::getAsLong)
            .toArray();
    return millis.length == 0 ? Optional.empty() : Optional.of(Moments.quantile(millis, 0.5));
  }
}
