package dev.assay.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The records and the schema say the same, wherever one looks from. */
class SchemaMatchesRecordsTest {
  private static final Map<Class<?>, String> JSON_TYPES =
      Map.of(
          String.class, "string",
          BigDecimal.class, "number",
          int.class, "integer",
          Integer.class, "integer",
          long.class, "integer",
          Long.class, "integer",
          boolean.class, "boolean",
          Boolean.class, "boolean",
          List.class, "array",
          Map.class, "object");

  private final JsonNode root;
  private final Map<Class<?>, JsonNode> records = new LinkedHashMap<>();
  private final List<String> wrongTypes = new ArrayList<>();

  SchemaMatchesRecordsTest() throws IOException {
    root = new ObjectMapper().readTree(ScorecardJson.schema());
    walk("", Scorecard.class, root);
  }

  @Test
  void aComponentHasTheTypeOfItsProperty() {
    assertThat(wrongTypes).isEmpty();
  }

  @Test
  void everyDefinitionIsUsed() {
    String text = ScorecardJson.schema();
    assertThat(root.path("$defs").fieldNames())
        .toIterable()
        .allSatisfy(name -> assertThat(text).contains("\"#/$defs/" + name + "\""));
  }

  @TestFactory
  Stream<DynamicTest> aRecordHasTheComponentsThatItsSchemaHas() {
    return forEachRecord(
        (record, schema) ->
            assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                    Stream.of(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
  }

  @TestFactory
  Stream<DynamicTest> aSchemaIsClosed() {
    return forEachRecord(
        (record, schema) -> {
          assertThat(schema.path("type").asText()).isEqualTo("object");
          assertThat(schema.path("additionalProperties")).hasToString("false");
        });
  }

  @TestFactory
  Stream<DynamicTest> aSchemaRequiresAllThatIsNotOptional() {
    return forEachRecord(
        (record, schema) ->
            assertThat(StreamSupport.stream(schema.path("required").spliterator(), false))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                    Stream.of(record.getRecordComponents())
                        .filter(component -> component.getType() != Optional.class)
                        .map(RecordComponent::getName)
                        .toList()));
  }

  @TestFactory
  Stream<DynamicTest> everyPropertyIsDescribedInOneSentence() {
    return forEachRecord(
        (record, schema) ->
            assertThat(schema.path("properties"))
                .allSatisfy(
                    property ->
                        assertThat(property.path("description").asText())
                            .matches("[A-Z].*[^.]\\.")
                            .doesNotContain(". ")));
  }

  private Stream<DynamicTest> forEachRecord(
      java.util.function.BiConsumer<Class<?>, JsonNode> test) {
    assertThat(records)
        .as("records in the tree")
        .containsKeys(CheckCard.FactCard.class, CheckCard.OutputCard.class, Timing.class);
    return records.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey().getSimpleName(),
                    () -> test.accept(entry.getKey(), entry.getValue())));
  }

  /** Walks over a type and its schema at once, and notes the records on the way. */
  private void walk(String place, Type type, JsonNode schema) {
    JsonNode resolved =
        schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    if (raw == Optional.class) {
      walk(place, argument(type, 0), schema);
    } else if (raw.isRecord() && raw != NumberTree.class) {
      records.put(raw, resolved);
      for (RecordComponent component : raw.getRecordComponents()) {
        walk(
            place + "/" + component.getName(),
            component.getGenericType(),
            resolved.path("properties").path(component.getName()));
      }
    } else {
      if (!isOfType(raw, resolved)) {
        wrongTypes.add(place + " is " + raw + " in the code, and in the schema " + resolved);
      }
      if (raw == List.class) {
        walk(place + "/0", argument(type, 0), resolved.path("items"));
      } else if (raw == Map.class || raw == SortedMap.class) {
        walk(place + "/*", argument(type, 1), resolved.path("additionalProperties"));
      }
    }
  }

  /** Whether a schema takes what a class is written as; a closed set or a constant is text. */
  private static boolean isOfType(Class<?> raw, JsonNode schema) {
    boolean closed = schema.has("enum") || schema.path("const").isTextual();
    if (raw == NumberTree.class) {
      return schema.path("anyOf").isArray();
    }
    return closed
        ? raw.isEnum() || raw == String.class
        : schema
            .path("type")
            .asText()
            .equals(raw == SortedMap.class ? "object" : JSON_TYPES.get(raw));
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
