package dev.assay.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema is a schema, and its closed sets are those of the code. */
class SchemaTest {
  private static final String DIALECT = SpecificationVersion.DRAFT_2020_12.getDialectId();

  private final JsonNode schema;

  SchemaTest() throws IOException {
    schema = new ObjectMapper().readTree(ScorecardJson.schema());
  }

  @Test
  void isValidAgainstItsMetaSchema() {
    assertThat(ValidScorecards.violations(metaSchema(), ScorecardJson.schema())).isEmpty();
  }

  @Test
  void theMetaSchemaSeesAWrongSchema() {
    String wrong = ScorecardJson.schema().replaceFirst("\"minimum\": 0", "\"minimum\": \"0\"");
    assertThat(ValidScorecards.violations(metaSchema(), wrong)).isNotEmpty();
  }

  @Test
  void namesItsDialectAndItself() {
    assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
    assertThat(schema.path("$id").asText()).endsWith(Scorecard.SCHEMA.replace("assay/", "/"));
    assertThat(schema.at("/properties/schema/const").asText()).isEqualTo(Scorecard.SCHEMA);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closedSets")
  void aClosedSetIsTheOneOfTheCode(String pointer, List<String> keys) {
    JsonNode set = schema.at(pointer);
    assertThat(texts(set.path("enum"))).containsExactlyElementsOf(keys);
    assertThat(keys).allSatisfy(key -> assertThat(set.path("description").asText()).contains(key));
  }

  @Test
  void explainsEveryStatusAsTheCodeDoes() {
    String description = schema.at("/$defs/check/properties/status/description").asText();
    for (Status status : Status.values()) {
      assertThat(description).contains(status.key() + " (" + status.sentence() + ")");
    }
  }

  @Test
  void fetchesNothing() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String remote = "http://localhost:" + server.getAddress().getPort() + "/schema";
      assertThatThrownBy(
              () ->
                  ValidScorecards.violations(
                      ValidScorecards.schema("{\"$ref\": \"" + remote + "\"}"), "1"))
          .hasMessageContaining(remote);
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  static Stream<Arguments> closedSets() {
    return Stream.of(
        Arguments.of(
            "/$defs/check/properties/status", Stream.of(Status.values()).map(Status::key).toList()),
        Arguments.of(
            "/$defs/check/properties/kind",
            Stream.of(CheckSpec.Kind.values()).map(CheckSpec.Kind::key).toList()),
        Arguments.of(
            "/$defs/check/properties/visibility",
            Stream.of(Visibility.values()).map(Visibility::key).toList()),
        Arguments.of(
            "/$defs/fact/properties/label",
            Stream.of(Fact.Label.values()).map(Fact.Label::key).toList()),
        Arguments.of(
            "/$defs/exercise/properties/state",
            Stream.of(ExerciseCard.State.values()).map(ExerciseCard.State::key).toList()),
        Arguments.of(
            "/$defs/isolation/properties/level",
            Stream.of(Isolation.Level.values()).map(Isolation.Level::key).toList()));
  }

  private static Schema metaSchema() {
    return ValidScorecards.registry().getSchema(SchemaLocation.of(DIALECT));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
