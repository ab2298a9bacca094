package dev.assay.app.create;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A place in a checkout where something is put in, a line before a comment that says so. */
enum Mark {
  /** Among the course's classes of checks. */
  CHECKS("checks", true, ", [[Name]]Checks.class"),
  /** Among the solutions, by their contracts. */
  SOLUTION(
      "solution",
      true,
      ", [[contract-package]].[[Name]].class, [[solution-package]].[[Name]]Solution::new"),
  /** Among the programs that are wrong on purpose. */
  MISTAKES("mistakes", true, ", [[Name]]Mistakes.wrong().stream()"),
  /** Among the ways to recognise mistakes. */
  DIAGNOSIS("diagnosis", true, ", Stream.of([[Name]]Mistakes.diagnosis())"),
  /** Among what the exercises are worth. */
  POINTS("points", true, ", \"[[id]]\", new BigDecimal(\"10\")"),
  /** Among the contracts that a digest is made of. */
  GIVEN("given", false, ", \"[[Name]]\""),
  /** Among the sources that Maven compiles. */
  CONTRACT("contract", false, "<include>[[contract-path]]</include>");

  private final String word;
  private final boolean needed;
  private final String text;

  Mark(String word, boolean needed, String text) {
    this.word = "assay:new " + word;
    this.needed = needed;
    this.text = text;
  }

  /** What is put in, before its names are filled in. */
  String text() {
    return text;
  }

  /**
   * The file with this mark, if there is one.
   *
   * @throws Complaint if there is none though there has to be, or more than one
   */
  List<Path> in(List<Path> files) throws IOException, Complaint {
    List<Path> found = new ArrayList<>();
    for (Path file : files) {
      if (Files.readString(file).lines().anyMatch(this::isOn)) {
        found.add(file);
      }
    }
    if (found.size() > 1 || (found.isEmpty() && needed)) {
      throw new Complaint(
          ExitCode.COURSE_DEFECT,
          "There is to be one line with the comment \""
              + word
              + "\" in the course's sources, before which \""
              + text
              + "\" can be put, but "
              + (found.isEmpty() ? "there is none" : "there are several: " + found)
              + ". Nothing was changed.");
    }
    return found;
  }

  /** The source with a line more. */
  String putInto(String source, String line) {
    StringBuilder changed = new StringBuilder();
    for (String each : source.split("(?<=\n)", -1)) {
      if (isOn(each)) {
        changed.append(each.replaceFirst("\\S(?s).*", "")).append(line).append('\n');
      }
      changed.append(each);
    }
    return changed.toString();
  }

  private boolean isOn(String line) {
    String stripped = line.strip();
    return stripped.equals("// " + word) || stripped.equals("<!-- " + word + " -->");
  }
}
