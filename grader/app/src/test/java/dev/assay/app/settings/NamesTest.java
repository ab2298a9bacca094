package dev.assay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name was meant by one that is nobody's. */
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "bob,    bob",
    "bobb,   bob",
    "bbo,    bob",
    "BOB,    bob",
    "obb,    bob",
    "adb,    ada",
    "vaelria, valeria",
    "eve,",
    "b,",
    "bo7,    bob",
    "zzz,",
  })
  void isTheNearestThatIsNotFarOff(String written, String meant) {
    List<String> known = List.of("valeria", "bob", "ada");
    assertThat(Names.nearest(written, known).orElse(null)).isEqualTo(meant);
  }
}
