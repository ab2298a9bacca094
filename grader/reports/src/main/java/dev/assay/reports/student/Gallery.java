package dev.assay.reports.student;

import dev.assay.engine.course.Course;
import dev.assay.engine.exhibit.Exhibit;
import dev.assay.engine.exhibit.Rows;
import dev.assay.engine.exhibit.Showing;
import dev.assay.engine.scorecard.ExhibitCard;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a course can draw.
 *
 * @param exhibits by their ids
 */
public record Gallery(Map<String, Exhibit<?>> exhibits) {

  /** Keeps a copy. */
  public Gallery {
    exhibits = Map.copyOf(exhibits);
  }

  /** A gallery without pictures. */
  public static Gallery empty() {
    return new Gallery(Map.of());
  }

  /** The pictures of a course. */
  public static Gallery of(Course course) {
    return new Gallery(
        course.exhibits().stream()
            .<Exhibit<?>>map(exhibit -> exhibit)
            .collect(Collectors.toMap(Exhibit::id, Function.identity())));
  }

  /** An answer, drawn; empty if the course has no such exhibit any more, or can't draw this. */
  Optional<ExhibitView> view(ExhibitCard card) {
    return Optional.ofNullable(exhibits.get(card.id())).flatMap(exhibit -> view(exhibit, card));
  }

  private static Optional<ExhibitView> view(Exhibit<?> exhibit, ExhibitCard card) {
    Showing showing;
    try {
      showing = exhibit.artist().show(Rows.numbers(card.rows()));
    } catch (IllegalArgumentException notDrawable) {
      // Numbers that an artist did not think of cost a picture, and not the page.
      return Optional.empty();
    }
    return Optional.of(
        new ExhibitView(
            exhibit.title(),
            exhibit.called(),
            showing.finding(),
            showing.layout() == Showing.Layout.COLUMN,
            showing.drawings().stream()
                .map(
                    drawing ->
                        new ExhibitView.DrawingView(
                            drawing.title(), InlineSvg.of(drawing.svg(), showing.finding())))
                .toList()));
  }
}
