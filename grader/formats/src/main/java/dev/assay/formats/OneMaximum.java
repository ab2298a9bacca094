package dev.assay.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a class is graded out of, for gradebooks in which a column has one maximum. */
public final class OneMaximum {
  private static final int NAMED = 5;

  private OneMaximum() {}

  /**
   * The points that everybody could get, without the bonus.
   *
   * @param gradebook whose column it is, for the message
   * @return empty if nobody was graded
   * @throws MixedMaxima if it is not the same for everybody
   */
  public static Optional<BigDecimal> of(List<Graded> graded, String gradebook) {
    Map<BigDecimal, List<String>> students =
        graded.stream()
            .collect(
                Collectors.groupingBy(
                    each -> Shares.plain(each.maximum()),
                    TreeMap::new,
                    Collectors.mapping(Graded::id, Collectors.toList())));
    if (students.size() > 1) {
      throw new MixedMaxima(
          "These scorecards are not out of the same points, and a column of "
              + gradebook
              + " has one maximum:\n"
              + students.entrySet().stream()
                  .map(each -> "  " + each.getKey().toPlainString() + " points: " + names(each))
                  .collect(Collectors.joining("\n"))
              + "\nThey were graded with different courses, or not for the same exercises. Grade"
              + " them again with one course, or export each of these groups with --only to a"
              + " column of its own.");
    }
    return students.keySet().stream().findFirst();
  }

  private static String names(Map.Entry<BigDecimal, List<String>> group) {
    List<String> ids = group.getValue();
    return String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
        + (ids.size() > NAMED ? ", and " + (ids.size() - NAMED) + " more" : "");
  }
}
