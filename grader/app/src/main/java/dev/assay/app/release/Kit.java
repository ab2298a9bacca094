package dev.assay.app.release;

import dev.assay.app.Complaint;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import dev.assay.engine.kit.KitPackage;
import dev.assay.engine.kit.RecordedAnswers;
import dev.assay.engine.kit.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A student's kit, not yet written anywhere, with what may not be in it.
 *
 * @param files by their paths
 * @param pages what of it is read
 * @param secrets what to look for
 * @param answers how many answers were recorded
 */
record Kit(NavigableMap<String, byte[]> files, KitPages pages, Secrets secrets, int answers) {
  /** Where a kit has its grader. */
  static final String GRADER = "grader/assay-kit.jar";

  private static final String SERVICE = "META-INF/services/dev.assay.engine.course.CoursePackage";

  /**
   * Makes a kit.
   *
   * @param written the course
   * @param checkout the folder with its sources
   * @throws Complaint if the course is not ready for it
   * @throws IOException if something can't be read
   */
  static Kit of(CoursePackage written, Path checkout) throws IOException, Complaint {
    AuthorCode code = AuthorCode.of(written);
    List<String> checks =
        written.course().exercises().stream()
            .map(exercise -> exercise.checksClass().getName().replace('.', '/'))
            .toList();
    Shaker visible = new Shaker(code, checks);
    Recorder recorder = new Recorder(written);
    RecordedAnswers answers = recorder.visible();

    KitFiles student = new KitFiles(written, checkout);
    NavigableMap<String, byte[]> files = student.all();
    List<String> given = texts(files, written.course().sourceRoot());
    files.put(GRADER, grader(written, visible, answers));

    Secrets secrets = new Secrets();
    secrets.addCode(code, visible, given);
    secrets.addSources(code, visible, new Sources(checkout), given);
    secrets.addGolden(recorder.hidden(answers), answers.values());
    return new Kit(files, new KitPages(files, checkout), secrets, answers.size());
  }

  private static byte[] grader(CoursePackage written, Shaker visible, RecordedAnswers answers)
      throws IOException {
    Map<String, byte[]> checks = new TreeMap<>(KitPackage.files(written, answers));
    visible.files().forEach((name, bytes) -> checks.put(name + ".class", bytes));
    checks.put(SERVICE, KitPackage.class.getName().getBytes(StandardCharsets.UTF_8));
    Set<Path> authors = new HashSet<>();
    authors.add(Digests.codeSource(written.getClass()));
    for (ExerciseSpec exercise : written.course().exercises()) {
      authors.add(Digests.codeSource(exercise.checksClass()));
    }
    written
        .proof()
        .solutions()
        .values()
        .forEach(maker -> authors.add(Digests.codeSource(maker.get().getClass())));
    return new GraderJar().make(written.contracts(), checks, authors);
  }

  /** What a student reads as code anyway. */
  private static List<String> texts(Map<String, byte[]> files, String sourceRoot) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(sourceRoot + "/"))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .toList();
  }
}
