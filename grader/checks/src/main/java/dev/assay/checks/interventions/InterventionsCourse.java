package dev.assay.checks.interventions;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.Hints;
import dev.assay.engine.digest.Digests;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NeuronB;
import dev.assay.solutions.interventions.CausalEffectSolution;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The course <em>interventions</em>, as the engine wants it. */
public final class InterventionsCourse {
  /** The seed that a student's own runs use, so that two of them are the same. */
  public static final long STUDENT_SEED = 1;

  private static final String VERSION = "1.0.0";

  private InterventionsCourse() {}

  /** The exercises with their checks. */
  public static Course course() {
    return Course.of(
            "interventions",
            "Interventions",
            VERSION,
            digest(),
            "exercises/src/main/java",
            List.of(
                CausalEffectChecks.class,
                NetworkSimulationChecks.class,
                SingleNeuronRecoveryChecks.class,
                AllNeuronsRecoveryChecks.class
                // assay:new checks
                ))
        .withGiven(List.of(NeuronB.class))
        .withDiagnoses(Mistakes.diagnoses())
        .withExhibits(Exhibits.all());
  }

  /** Three hints for each exercise. */
  public static Hints hints() {
    return Hints.read(CausalEffect.class, "hints.properties");
  }

  /**
   * The folder or jar with the contracts and the given code: what a submission is compiled against.
   */
  public static Path contracts() {
    return Digests.codeSource(CausalEffect.class);
  }

  /**
   * All that can change a grade: checks, solutions, contracts and given code; not what a student
   * edits.
   */
  private static String digest() {
    NavigableMap<String, byte[]> parts = new TreeMap<>();
    add(parts, "checks", InterventionsCourse.class, path -> true);
    add(
        parts,
        "solutions",
        CausalEffectSolution.class,
        path -> !path.startsWith("dev/assay/solutions/lessons/"));
    add(parts, "exercises", CausalEffect.class, InterventionsCourse::isOurs);
    return Digests.of(parts);
  }

  private static void add(
      NavigableMap<String, byte[]> parts, String name, Class<?> anchor, Predicate<String> wanted) {
    parts.put(name, Digests.ofClasses(anchor, wanted).getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean isOurs(String path) {
    return path.startsWith("dev/assay/exercises/given/")
        || List.of(
                "NeuronB",
                "CausalEffect",
                "NetworkSimulation",
                "SingleNeuronRecovery",
                "AllNeuronsRecovery"
                // assay:new given
                )
            .stream()
            .anyMatch(
                contract ->
                    path.equals("dev/assay/exercises/interventions/" + contract + ".class"));
  }
}
