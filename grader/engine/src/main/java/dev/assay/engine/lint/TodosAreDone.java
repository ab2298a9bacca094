package dev.assay.engine.lint;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.kit.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Nothing is left that {@code assay new} asked the author to write. */
final class TodosAreDone implements Rule {
  /** In two parts, or this file would have something left to do. */
  private static final String TODO = "TODO" + "(author)";

  @Override
  public String id() {
    return "todo";
  }

  @Override
  public String sentence() {
    return "no \"" + TODO + "\" is left in a source, a page or the hints";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    try {
      Sources sources = new Sources(evidence.checkout());
      Set<Path> folders = folders(evidence, sources);
      for (Map.Entry<String, Path> file : sources.written().entrySet()) {
        Path path = file.getValue();
        if (path.endsWith("hints.properties") || folders.stream().anyMatch(path::startsWith)) {
          look(file.getKey(), Files.readString(path), found);
        }
      }
    } catch (IOException unreadable) {
      found.require(false, "sources", "can't be read: " + unreadable);
    }
    return found.ruling();
  }

  private static void look(String file, String text, Found found) {
    if (!text.contains(TODO)) {
      found.require(true, file, "");
      return;
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int start = lines.get(i).indexOf(TODO);
      String rest = start < 0 ? "" : lines.get(i).substring(start).strip();
      found.require(start < 0, file + ":" + (i + 1), rest);
    }
  }

  /** Where the exercises' stubs, solutions, checks and pages lie. */
  private static Set<Path> folders(Evidence evidence, Sources sources) {
    Set<Path> folders = new TreeSet<>();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      folders.add(evidence.checkout().resolve(exercise.lesson()).getParent());
      Supplier<?> solution = evidence.proof().solutions().get(exercise.contract());
      Stream.of(
              exercise.submission(),
              exercise.checksClass().getName(),
              solution == null ? "" : solution.get().getClass().getName())
          .flatMap(name -> sources.of(name).stream())
          .map(Path::getParent)
          .forEach(folders::add);
    }
    return folders;
  }
}
