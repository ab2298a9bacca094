package dev.assay.solutions.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercises.interventions.CausalEffect;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HintsTest {
  private static final List<String> EXERCISES = List.of("1", "2", "3.2", "bonus");

  @Test
  void givesExactlyThreeHintsForEachExercise() throws IOException {
    Properties hints = hints();

    List<String> expected =
        EXERCISES.stream().flatMap(id -> Stream.of(1, 2, 3).map(rung -> id + "." + rung)).toList();
    assertThat(hints.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    for (String key : expected) {
      assertThat(hints.getProperty(key)).as(key).isNotBlank();
    }
  }

  private static Properties hints() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CausalEffect.class.getResourceAsStream("hints.properties"))) {
      Properties hints = new Properties();
      hints.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return hints;
    }
  }
}
