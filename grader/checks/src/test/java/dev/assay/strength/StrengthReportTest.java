package dev.assay.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of survivors with the list complains of every difference. */
class StrengthReportTest {
  private static final Mutant KILLED = mutant("a = b;", true);
  private static final Mutant SURVIVOR = mutant("b = c;", false);
  private static final Equivalents LISTED =
      Equivalents.of("= It makes no difference to anybody.\n" + SURVIVOR.name() + "\n");

  @Test
  void isContentWhenAllSurvivorsAreListed() {
    assertThat(StrengthReport.complaints(List.of(KILLED, SURVIVOR), LISTED)).isEmpty();
  }

  @Test
  void complainsOfASurvivorThatIsNotListed() {
    Mutant other = mutant("c = d;", false);
    assertThat(StrengthReport.complaints(List.of(KILLED, SURVIVOR, other), LISTED))
        .singleElement()
        .asString()
        .startsWith("No check notices this change.")
        .endsWith(other.name());
  }

  @Test
  void complainsOfASecondSurvivorOfTheSameName() {
    assertThat(StrengthReport.complaints(List.of(SURVIVOR, SURVIVOR), LISTED)).hasSize(1);
  }

  @Test
  void complainsOfAListedMutantThatIsKilled() {
    assertThat(StrengthReport.complaints(List.of(KILLED), LISTED))
        .singleElement()
        .asString()
        .startsWith("It is listed as equivalent");
  }

  @Test
  void complainsIfThereWasNothingToKill() {
    assertThat(StrengthReport.complaints(List.of(), Equivalents.of(""))).hasSize(1);
  }

  @Test
  void everyEquivalentMutantHasAReason() throws IOException {
    assertThat(Equivalents.read().names()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Equivalents.of("A.b | c | d"))
        .withMessageContaining("no reason");
  }

  private static Mutant mutant(String line, boolean killed) {
    return new Mutant("Sum", "of", line, "changed it", "Mutator", killed, List.of());
  }
}
