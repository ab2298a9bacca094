package dev.assay.formats.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Another autograder, of Munich's university, grades our JUnit XML and our SARIF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AutogradingConsumerTest {
  private List<String> lines = List.of();

  @BeforeAll
  void gradeEverything(@TempDir Path folder) throws IOException {
    List<String> cases = new ArrayList<>();
    for (Path each : Consumer.golden("junit", "TEST-assay.xml")) {
      String name = caseOf(each);
      copy(each, folder.resolve("junit").resolve(name));
      cases.add(name);
    }
    for (Path each : Consumer.golden("sarif", "assay.sarif")) {
      copy(each, folder.resolve("sarif").resolve(caseOf(each)));
    }
    Path junit = Consumer.golden("junit", "TEST-assay.xml").get(0);
    Path sarif = Consumer.golden("sarif", "assay.sarif").get(0);
    copy(junit, folder.resolve("junit/bad-sarif"));
    copy(sarif, folder.resolve("sarif/bad-junit"));
    Path badJunit = Files.createDirectories(folder.resolve("junit/bad-junit"));
    Path badSarif = Files.createDirectories(folder.resolve("sarif/bad-sarif"));
    Consumer.damaged(junit, "</testsuite>", "", badJunit);
    Consumer.damaged(sarif, "\"runs\" :", "\"runs\"", badSarif);
    cases.addAll(List.of("bad-junit", "bad-sarif"));
    List<String> command = new ArrayList<>();
    command.add(Consumer.newerJava().toString());
    command.add("-cp");
    command.add(Consumer.jars() + "/*");
    command.add(Consumer.own("Grade.java").toString());
    command.addAll(cases);
    lines = Consumer.run(folder, command).lines();
  }

  private static String caseOf(Path golden) {
    return golden.getName(golden.getNameCount() - 2).toString();
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, Files.createDirectories(folder).resolve(file.getFileName()));
  }

  @Test
  void countsAndGradesWhatWeCounted() {
    assertThat(lines)
        .contains(
            "full: failed 0, passed 5, skipped 0, tests 100 of 100, analysis 20 of 20",
            "zero: failed 4, passed 0, skipped 1, tests 59 of 100, analysis 20 of 20",
            "partial: failed 2, passed 2, skipped 0, tests 80 of 100, analysis 20 of 20",
            "not-attempted: failed 0, passed 0, skipped 5, tests 95 of 100, analysis 20 of 20",
            "timeout: failed 2, passed 2, skipped 1, tests 79 of 100, analysis 20 of 20",
            "hidden: failed 1, passed 3, skipped 0, tests 90 of 100, analysis 20 of 20",
            "failure: failed 1, passed 0, skipped 0, tests 90 of 100, analysis 20 of 20");
  }

  @Test
  void findsTheCompilersMessageInItsLine() {
    assertThat(lines)
        .anyMatch(line -> line.startsWith("compile-error: failed 3, passed 1, skipped 1"))
        .contains(
            "compile-error: ASSAY1001 in exercises/src/main/java/course/Exercise1.java line 12");
  }

  @Test
  void readsAHostileSubmissionAsText() {
    assertThat(lines)
        .anyMatch(line -> line.startsWith("hostile: failed 3, passed 1, skipped 1"))
        .contains("hostile: ASSAY1004 in exercises/src/main/java/course/Exercise2.java line 3");
  }

  @Test
  void refusesDamage() {
    assertThat(lines)
        .anyMatch(line -> line.startsWith("bad-junit: no: "))
        .anyMatch(line -> line.startsWith("bad-sarif: no: "))
        .noneMatch(line -> line.startsWith("bad-junit: failed"))
        .noneMatch(line -> line.startsWith("bad-sarif: failed"));
  }
}
