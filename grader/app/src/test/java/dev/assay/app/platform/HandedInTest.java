package dev.assay.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metadata as platforms write it, and as they don't say that they do. */
class HandedInTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @ParameterizedTest
  @CsvSource({
    "A. Lovelace, a.-lovelace",
    "../../etc/passwd, etc-passwd",
    "ada@example.org, ada-example.org",
    "'   ', submission",
    "\u00e4, submission"
  })
  void anIdIsSafeAsAFileName(String owner, String id) {
    assertThat(HandedIn.at(Path.of("x")).by(List.of(owner)).id()).isEqualTo(id);
  }

  @Test
  void aGroupHasTheIdsOfAll() {
    assertThat(HandedIn.at(Path.of("x")).by(List.of("11", "12")).id()).isEqualTo("11_12");
  }

  @Test
  void aNumberIsAsGoodAsAString() {
    assertThat(HandedIn.text(JSON.numberNode(7))).contains("7");
    assertThat(HandedIn.text(JSON.textNode(" 7 "))).contains("7");
    assertThat(HandedIn.text(JSON.nullNode())).isEmpty();
    assertThat(HandedIn.text(JSON.objectNode())).isEmpty();
    assertThat(HandedIn.text(JSON.missingNode())).isEmpty();
  }

  @Test
  void aMomentThatIsNoneIsNoFault() {
    assertThat(HandedIn.moment(JSON.textNode("2026-11-01T10:00:00.123456-07:00"))).isPresent();
    assertThat(HandedIn.moment(JSON.textNode("tomorrow"))).isEmpty();
    assertThat(HandedIn.moment(JSON.numberNode(3))).isEmpty();
  }
}
