package dev.assay.app.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Places;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradescope's metadata, as its documents have it and as look-alikes write it. */
class GradescopeTest {
  private static final String METADATA = "/autograder/submission_metadata.json";

  @TempDir private Path temporary;
  private Places places = Places.in(Path.of(""));

  @BeforeEach
  void aSubmission() throws Exception {
    places = Places.in(temporary).with("/autograder/submission/A.java", "class A {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": 7, "users": [{"id": 11}, {"id": 12}]}       | 11_12
          {"id": "7", "users": [{"id": "11"}]}               | 11
          {"id": 7, "users": [{"email": "ada@example.org"}]} | ada-example.org
          {"id": 7, "users": []}                             | 7
          {"id": null}                                       | submission
          {}                                                 | submission
          no JSON                                            | submission
          """)
  void saysWhoseItIsAsFarAsItIsKnown(String metadata, String id) throws Exception {
    assertThat(found(metadata).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T10:00:00-07:00, 2026-11-01T16:59:59+00:00, '', false",
    "2026-11-01T10:00:00-07:00, 2026-11-01T17:00:01+00:00, '', true",
    "2026-11-01T10:00:00-07:00, 2026-11-01T17:00:01+00:00, 2026-11-02T10:00:00-07:00, false",
    "soon, 2026-11-01T17:00:01+00:00, '', false"
  })
  void knowsWhetherTheDueDateHasPassed(String due, String created, String late, boolean passed)
      throws Exception {
    String lateDue = late.isEmpty() ? "null" : "\"" + late + "\"";
    String metadata =
        "{\"created_at\": \"%s\", \"assignment\": {\"due_date\": \"%s\", \"late_due_date\": %s}}";
    assertThat(found(metadata.formatted(created, due, lateDue)).pastDue()).isEqualTo(passed);
  }

  @Test
  void gradesWithoutMetadata() throws Exception {
    HandedIn found = new Gradescope().find(places.place(Map.of()));
    assertThat(found.path()).isEqualTo(temporary.resolve("autograder/submission"));
    assertThat(found.pastDue()).isFalse();
  }

  @Test
  void complainsIfNothingWasHandedIn() {
    assertThatThrownBy(
            () -> new Gradescope().find(Places.in(temporary.resolve("x")).place(Map.of())))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("There is no submission at " + temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"results.json"})
  void delivers(String document) throws Exception {
    new Gradescope().reports(places.place(Map.of())).get(0).route().apply(document).send("{}");
    assertThat(places.text("/autograder/results/" + document)).isEqualTo("{}");
  }

  private HandedIn found(String metadata) throws Exception {
    return new Gradescope().find(places.with(METADATA, metadata).place(Map.of()));
  }
}
