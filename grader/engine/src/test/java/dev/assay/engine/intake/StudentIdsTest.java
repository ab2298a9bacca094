package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentIdsTest {
  @ParameterizedTest
  @CsvSource({
    "alice,alice",
    "Doe Jane_12,Doe-Jane_12",
    "Müßig,Mussig",
    "<script>,script",
    "../../x,x",
    ".hidden,hidden",
    "-rf,rf",
    "..,student",
    "王伟,student",
    "CON,_CON",
    "nul.txt,_nul.txt",
    "a..b,a.b",
    "x.,x"
  })
  void makesAFileName(String name, String id) {
    assertThat(StudentIds.safe(name)).isEqualTo(id);
  }

  @Test
  void cutsLongNames() {
    assertThat(StudentIds.safe("a".repeat(300))).hasSize(64);
  }

  @Test
  void givesASuffixThatDoesNotDependOnTheOrder() {
    List<String> ids = StudentIds.unique(List.of("王", "李", "bob"), List.of("王", "李", "bob"));
    List<String> other = StudentIds.unique(List.of("李", "bob", "王"), List.of("李", "bob", "王"));
    assertThat(ids).doesNotHaveDuplicates().contains("bob");
    assertThat(other).containsExactly(ids.get(1), "bob", ids.get(0));
  }
}
