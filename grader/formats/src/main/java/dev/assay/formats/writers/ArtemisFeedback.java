package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Json;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.util.List;
import java.util.Locale;

/**
 * Artemis' custom feedback: a JSON file for each check, which unlike JUnit XML also shows a message
 * for what passed. The names are those of {@link Artemis}; use one of the two.
 */
@AutoService(Format.class)
public final class ArtemisFeedback implements SubmissionFormat {
  @Override
  public String name() {
    return "artemis-feedback";
  }

  @Override
  public String title() {
    return "Custom feedback for Artemis";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return Artemis.tests(graded).stream().map(ArtemisFeedback::document).toList();
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(document(Artemis.test(failure)));
  }

  private static Document document(Artemis.Test test) {
    ObjectNode root = Json.object();
    root.put("name", test.name());
    root.put("successful", test.isSuccessful());
    root.put("message", test.message());
    return Document.json("customFeedbacks/" + file(test.name()) + ".json", root);
  }

  /** A file name, and a different one for each key: a key's only slash becomes a double dash. */
  private static String file(String key) {
    return key.toLowerCase(Locale.ROOT).replace("/", "--").replaceAll("[^a-z0-9.-]", "_");
  }
}
