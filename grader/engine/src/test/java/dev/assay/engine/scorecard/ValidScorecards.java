package dev.assay.engine.scorecard;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds scorecards against their published schema; every test that makes a scorecard goes through
 * it. Nothing is fetched: the schema is in the engine's jar, and its meta-schema in the
 * validator's.
 */
public final class ValidScorecards {
  private static final Schema SCHEMA = schema(ScorecardJson.schema());

  private ValidScorecards() {}

  /**
   * Hands a scorecard through, if its JSON follows the schema.
   *
   * @throws AssertionError if it does not; the message lists all violations
   */
  public static Scorecard valid(Scorecard scorecard) {
    validJson(scorecard);
    return scorecard;
  }

  /**
   * A scorecard as JSON that follows the schema.
   *
   * @throws AssertionError if it does not; the message lists all violations
   */
  public static String validJson(Scorecard scorecard) {
    String json = new ScorecardJson().write(scorecard);
    List<String> violations = violations(json);
    if (!violations.isEmpty()) {
      throw new AssertionError(
          violations.stream()
              .collect(
                  Collectors.joining(
                      "\n  ", "The scorecard does not follow its schema:\n  ", "\n" + json)));
    }
    return json;
  }

  /**
   * What is wrong with a scorecard.
   *
   * @param json the scorecard
   * @return a line for each violation, which starts with the place as a JSON pointer; empty if it
   *     is valid
   */
  public static List<String> violations(String json) {
    return violations(SCHEMA, json);
  }

  static List<String> violations(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** A schema of draft 2020-12 that can't reach anything outside of this class path. */
  static Schema schema(String json) {
    return registry().getSchema(json, InputFormat.JSON);
  }

  /** Reads schemas of draft 2020-12; what is not on the class path is an error. */
  static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)));
  }
}
