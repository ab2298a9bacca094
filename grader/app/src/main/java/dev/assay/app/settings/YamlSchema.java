package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a YAML file against a JSON Schema, and says what is off in the words of the schema. */
final class YamlSchema {
  /** A keyword of our own: what a value must be, for a reader. */
  private static final String MUST = "must";

  private final JsonNode json;
  private final Schema schema;

  /**
   * A schema of this package.
   *
   * @param resource its name beside this class
   */
  YamlSchema(String resource) {
    String text = text(resource);
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)))
            .getSchema(text, InputFormat.JSON);
    json = schema.getSchemaNode();
  }

  /** The text of a schema. */
  static String text(String resource) {
    try (InputStream in = YamlSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program's jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("The program can't read its own " + resource, exception);
    }
  }

  /** What is wrong with a file; nothing if it follows the schema. */
  List<Problem> problems(Path file, MarkedYaml yaml) {
    Map<String, Problem> byPlace = new LinkedHashMap<>();
    for (Error error : schema.validate(yaml.root())) {
      // A value that breaks several rules at once is told once: the text says all it must be.
      byPlace.putIfAbsent(place(error), problem(file, yaml, error));
    }
    return new ArrayList<>(byPlace.values());
  }

  private static String place(Error error) {
    return isAboutKey(error)
        ? MarkedYaml.within(pointer(error), String.valueOf(error.getProperty()))
        : pointer(error);
  }

  private static String pointer(Error error) {
    return error.getInstanceLocation().toString();
  }

  private static boolean isAboutKey(Error error) {
    return error.getProperty() != null;
  }

  private Problem problem(Path file, MarkedYaml yaml, Error error) {
    String pointer = pointer(error);
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" ->
          new Problem(file, yaml.key(place(error)), unknown(pointer, error));
      case "required" ->
          new Problem(
              file,
              yaml.value(pointer),
              dotted(pointer) + " lacks \"" + error.getProperty() + "\"; add it.");
      case "dependentRequired" ->
          new Problem(
              file,
              yaml.value(pointer),
              dotted(pointer)
                  + " lacks \""
                  + error.getArguments()[0]
                  + "\", which it needs beside \""
                  + error.getArguments()[1]
                  + "\"; add it.");
      default ->
          new Problem(
              file,
              yaml.value(pointer),
              dotted(pointer)
                  + " must be "
                  + must(error).orElseGet(() -> "otherwise: " + error.getMessage())
                  + ", and not "
                  + shown(error.getInstanceNode())
                  + ".");
    };
  }

  private String unknown(String pointer, Error error) {
    String key = String.valueOf(error.getProperty());
    List<String> known = new ArrayList<>();
    parent(error).path("properties").fieldNames().forEachRemaining(known::add);
    return "There is no \""
        + key
        + "\""
        + (pointer.isEmpty() ? "" : " in " + dotted(pointer))
        + "."
        + Names.nearest(key, known).map(near -> " Did you mean \"" + near + "\"?").orElse("")
        + " There are: "
        + String.join(", ", known)
        + ".";
  }

  private Optional<String> must(Error error) {
    return Optional.of(parent(error).path(MUST)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  /** The part of the schema that the broken keyword is in. */
  private JsonNode parent(Error error) {
    String place = String.valueOf(error.getSchemaLocation());
    String pointer = place.substring(place.indexOf('#') + 1);
    return json.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
  }

  /** A pointer as people write it: {@code late.penalty}. */
  static String dotted(String pointer) {
    return pointer.isEmpty()
        ? "The file"
        : pointer.substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~");
  }

  private static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case NULL -> "nothing";
      default -> value.isTextual() ? "\"" + value.asText() + "\"" : value.asText();
    };
  }
}
