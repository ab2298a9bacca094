package dev.assay.app.finals;

import dev.assay.app.late.LatePolicy;
import dev.assay.app.settings.Adjustments;
import dev.assay.app.settings.Adjustments.Comment;
import dev.assay.app.settings.Settings;
import dev.assay.app.settings.Strangers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is odd about the settings of a class once the class is known; nothing of it stops a run.
 *
 * @param settings due dates and the late policy
 * @param adjustments what people changed
 */
record Doubts(Settings settings, Adjustments adjustments) {
  /** More names than anybody reads. */
  private static final int MOST = 10;

  /** A sentence for each. */
  List<String> of(Collection<Standing> students) {
    List<String> doubts =
        new ArrayList<>(
            new Strangers(
                    students.stream().map(Standing::id).toList(),
                    students.stream().map(Standing::original).toList())
                .in(settings, adjustments));
    untimed(students, doubts);
    students.forEach(student -> comments(student, doubts));
    return doubts;
  }

  private void untimed(Collection<Standing> students, List<String> doubts) {
    if (settings.late().equals(LatePolicy.NONE)) {
      return;
    }
    List<String> untimed =
        students.stream()
            .filter(student -> student.raw().isPresent())
            .filter(student -> settings.submitted(student.id(), student.original()).isEmpty())
            .map(Standing::id)
            .toList();
    if (!untimed.isEmpty()) {
      doubts.add(
          "Nothing says when "
              + untimed.stream().limit(MOST).collect(Collectors.joining(", "))
              + (untimed.size() > MOST ? " and " + (untimed.size() - MOST) + " more" : "")
              + " handed in, so lateness costs them nothing. "
              + (settings.times().times().isEmpty()
                  ? "Give a file with \"submitted:\" in grader.yaml."
                  : "Add them to " + settings.times().file() + "."));
    }
  }

  private void comments(Standing student, List<String> doubts) {
    for (Comment comment : adjustments.of(student.id()).comments()) {
      comment
          .file()
          .flatMap(file -> comment(student.files(), file, comment))
          .ifPresent(text -> doubts.add(adjustments.file() + ": " + student.id() + " " + text));
    }
  }

  private static Optional<String> comment(
      Map<String, Integer> files, String file, Comment comment) {
    Optional<Integer> lines =
        files.entrySet().stream()
            .filter(each -> each.getKey().equals(file) || each.getKey().endsWith("/" + file))
            .map(Map.Entry::getValue)
            .findFirst();
    if (lines.isEmpty()) {
      return Optional.of(
          "handed in no file "
              + file
              + ", which a comment is about. There are: "
              + files.keySet().stream().sorted().collect(Collectors.joining(", "))
              + ".");
    }
    return comment.line().isPresent() && comment.line().getAsInt() > lines.get()
        ? Optional.of(
            "has no line "
                + comment.line().getAsInt()
                + " in "
                + file
                + ", which a comment is about: it ends with line "
                + lines.get()
                + ".")
        : Optional.empty();
  }
}
