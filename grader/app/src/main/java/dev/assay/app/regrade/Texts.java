package dev.assay.app.regrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person reads of another grading. */
final class Texts {
  /** More students than anybody reads on a screen; the files have them all. */
  private static final int MOST_STUDENTS = 40;

  private static final int MOST_CHECKS = 8;

  private Texts() {}

  /** The page, by lines. */
  static List<String> lines(Changes changes) {
    Summary summary = changes.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        summary.changed()
            + " of "
            + summary.students()
            + " students change, "
            + summary.pointsChanged()
            + " of them in points.");
    if (summary.pointsChanged() > 0) {
      lines.add(
          "  mean change    "
              + signed(summary.meanOfThose())
              + " of those, "
              + signed(summary.meanOfAll())
              + " of the class");
      summary.mostDown().ifPresent(most -> lines.add("  most down      " + extreme(most)));
      summary.mostUp().ifPresent(most -> lines.add("  most up        " + extreme(most)));
    }
    summary
        .checks()
        .forEach(
            (check, sum) ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "  %-20s %s, %s points in all",
                        check,
                        sum.students() == 1 ? "1 student" : sum.students() + " students",
                        signed(sum.change()))));
    List<StudentChange> told =
        changes.changed().stream().filter(student -> !student.keepsGrade()).toList();
    for (StudentChange student : told.subList(0, Math.min(told.size(), MOST_STUDENTS))) {
      lines.add("");
      lines.addAll(student(student));
    }
    if (told.size() > MOST_STUDENTS) {
      lines.add("");
      lines.add("... and " + (told.size() - MOST_STUDENTS) + " more.");
    }
    List<String> same =
        changes.changed().stream()
            .filter(StudentChange::keepsGrade)
            .map(StudentChange::id)
            .toList();
    if (!same.isEmpty()) {
      lines.add("");
      lines.add("Some checks end otherwise, and the grade stays:");
      lines.add(
          "  "
              + same.stream().limit(MOST_STUDENTS).collect(Collectors.joining(", "))
              + (same.size() > MOST_STUDENTS
                  ? " and " + (same.size() - MOST_STUDENTS) + " more"
                  : ""));
    }
    return lines;
  }

  private static String extreme(Summary.Extreme most) {
    return signed(most.change()) + "  " + most.id();
  }

  private static List<String> student(StudentChange student) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-20s %6s -> %-6s %6s   %s",
            student.id(),
            student.before().map(BigDecimal::toPlainString).orElse("none"),
            student.after().toPlainString(),
            student.change().signum() == 0 ? "" : signed(student.change()),
            String.join(", ", student.causes())));
    if (!student.isFinalPlain()) {
      lines.add(
          "    final grade "
              + student.finalBefore().map(BigDecimal::toPlainString).orElse("none")
              + " -> "
              + student.finalAfter().map(BigDecimal::toPlainString).orElse("none"));
    }
    student.checks().stream()
        .limit(MOST_CHECKS)
        .forEach(
            check ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "    %-20s %s -> %s%s",
                        check.check(),
                        ending(check.before()),
                        ending(check.after()),
                        student.causes().contains(check.why()) ? "" : "   " + check.why())));
    if (student.checks().size() > MOST_CHECKS) {
      lines.add("    and " + (student.checks().size() - MOST_CHECKS) + " more checks");
    }
    return lines;
  }

  private static String ending(Optional<CheckChange.Ending> ending) {
    return ending.map(CheckChange.Ending::text).orElse("not there");
  }

  private static String signed(Optional<BigDecimal> number) {
    return number.map(Texts::signed).orElse("none");
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.stripTrailingZeros().toPlainString();
  }
}
