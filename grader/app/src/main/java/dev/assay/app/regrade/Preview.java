package dev.assay.app.regrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.finals.GradesFile;
import dev.assay.app.grade.ClassGrading;
import dev.assay.app.grade.GradeOrder;
import dev.assay.app.grade.Reporter;
import dev.assay.app.grade.ResultFolder;
import dev.assay.app.grade.RunFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The class graded again, in a folder of results of its own within the others: as it would be.
 * Whoever asks again gets what is there, as far as nothing has changed since.
 *
 * @param earlier what there is
 * @param order how to grade, into the preview's folder
 */
record Preview(Earlier earlier, GradeOrder order) {
  /** The preview's folder within the folder of results. */
  static final String FOLDER = "regrade";

  private static final JsonNode NOBODY = MissingNode.getInstance();

  /**
   * Grades what would come out otherwise.
   *
   * @return how it ended
   */
  ExitCode grade(Path contracts, Reporter reporter) throws Complaint {
    try (ResultFolder preview = ResultFolder.open(order.out())) {
      for (String student : earlier.students()) {
        String name = ResultFolder.scorecardName(student);
        // What would come out the same is not graded, and needs to be there; who is not asked for
        // keeps what there is, whatever an earlier preview said.
        if (!preview.exists(name) || !isWanted(student)) {
          preview.write(name, earlier.results().text(name));
        }
      }
    }
    return new ClassGrading(order, contracts, reporter).run();
  }

  /** What it would change. */
  Changes changes() throws Complaint {
    Map<String, BigDecimal> before = finals(earlier.results());
    List<StudentChange> all = new ArrayList<>();
    try (ResultFolder preview = ResultFolder.open(order.out())) {
      Map<String, BigDecimal> after = finals(preview);
      for (JsonNode standing : run(preview).path("students")) {
        String id = standing.path("id").asText();
        Optional<JsonNode> card = preview.read(ResultFolder.scorecardName(id));
        if (isWanted(id) && card.isPresent()) {
          all.add(
              change(
                  id,
                  standing.path("name").asText(),
                  card.get(),
                  Optional.ofNullable(before.get(id)),
                  Optional.ofNullable(after.get(id))));
        }
      }
    }
    return Changes.of(all);
  }

  /** Whose submissions are gone: they keep what they have. */
  List<String> missing() throws Complaint {
    List<String> missing = new ArrayList<>(earlier.students());
    try (ResultFolder preview = ResultFolder.open(order.out())) {
      missing.removeAll(run(preview).path("students").findValuesAsText("id"));
    }
    return missing;
  }

  private boolean isWanted(String id) {
    return order.only().isEmpty() || order.only().contains(id);
  }

  private StudentChange change(
      String id,
      String name,
      JsonNode after,
      Optional<BigDecimal> finalBefore,
      Optional<BigDecimal> finalAfter)
      throws Complaint {
    Optional<JsonNode> before = earlier.results().read(ResultFolder.scorecardName(id));
    BigDecimal points = Cards.points(after);
    return new StudentChange(
        id,
        name,
        before.map(Cards::points),
        points,
        points.subtract(before.map(Cards::points).orElse(BigDecimal.ZERO)),
        finalBefore,
        finalAfter,
        before.map(old -> Causes.between(old, after)).orElse(List.of("there was no scorecard")),
        before.map(old -> Cards.changes(old, after)).orElse(List.of()));
  }

  private static JsonNode run(ResultFolder folder) throws Complaint {
    return folder
        .read(RunFile.NAME)
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.FILES,
                    "There is no " + RunFile.NAME + " in " + folder.path() + " any more."));
  }

  private static Map<String, BigDecimal> finals(ResultFolder folder) throws Complaint {
    Map<String, BigDecimal> finals = new HashMap<>();
    Optional<JsonNode> grades = folder.read(GradesFile.NAME);
    for (JsonNode student : grades.map(all -> all.path("students")).orElse(NOBODY)) {
      if (student.has("final")) {
        finals.put(student.path("id").asText(), student.path("final").decimalValue());
      }
    }
    return finals;
  }
}
