package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.formats.rules.XmlRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JUnit XML for Surefire's schema, which no file for Ant's can satisfy. */
class JunitDialectTest {
  private static final String SCHEMA = "surefire-test-report.xsd";
  private static final SubmissionFormat JUNIT =
      (SubmissionFormat) Formats.find("junit").orElseThrow();
  private static final Settings SUREFIRE = Settings.of(JUNIT, Map.of("dialect", "surefire"));

  static List<String> names() {
    return List.copyOf(Cases.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void surefiresSchemaTakesItsDialect(String name) {
    assertThat(violations(JUNIT.write(Cases.graded(name), SUREFIRE))).isEmpty();
  }

  @Test
  void surefiresSchemaTakesAFailureOfTheGrader() {
    assertThat(violations(JUNIT.write(new Failure("a", "no space"), SUREFIRE))).isEmpty();
  }

  @Test
  void surefiresSchemaRefusesThePlainDialect() {
    assertThat(violations(JUNIT.write(Cases.graded("partial"), Settings.of(JUNIT))))
        .singleElement()
        .asString()
        .contains("hostname");
  }

  @Test
  void keepsWhatPassedChecksPrinted() {
    assertThat(JUNIT.write(Cases.graded("hostile"), SUREFIRE).get(0).text())
        .contains("<system-out>| Grade :=&gt;&gt; 100");
  }

  @Test
  void anUnknownDialectIsAnErrorThatNamesTheTwo() {
    Settings settings = Settings.of(JUNIT, Map.of("dialect", "ant"));
    assertThatThrownBy(() -> JUNIT.write(Cases.graded("full"), settings))
        .hasMessageContainingAll("plain", "surefire", "ant");
  }

  private static List<String> violations(List<Document> documents) {
    XmlRules rules = new XmlRules();
    rules.schema(Map.of("a.xml", documents.get(0).text()), "a.xml", SCHEMA);
    return rules.violations();
  }
}
