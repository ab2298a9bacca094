package dev.assay.checks.interventions;

import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.diagnosis.KnownMistake;
import dev.assay.engine.diagnosis.Probe;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.util.List;
import java.util.stream.Stream;

/** The course's catalogs of mistakes, as the engine wants them. */
final class Mistakes {
  private Mistakes() {}

  /** How to recognise the mistakes of each exercise. */
  static List<Diagnosis<?>> diagnoses() {
    return Stream.of(
            Misconceptions.catalogs().stream().map(Mistakes::diagnosis)
            // assay:new diagnosis
            )
        .<Diagnosis<?>>flatMap(diagnoses -> diagnoses)
        .toList();
  }

  /** How to recognise the mistakes of one exercise. */
  static <C> Diagnosis<C> diagnosis(Catalog<C> catalog) {
    // The probes tell all of them apart, so that none is ever more specific than another.
    List<KnownMistake<C>> mistakes =
        catalog.mistakes().stream()
            .map(m -> new KnownMistake<>(m.id(), m.sentence(), catalog.page(m), 0, m.ways()))
            .toList();
    List<Probe<C>> probes = catalog.probes().stream().<Probe<C>>map(probe -> probe::ask).toList();
    return new Diagnosis<>(catalog.contract(), mistakes, probes, Rules.TOLERANCE::accepts);
  }
}
