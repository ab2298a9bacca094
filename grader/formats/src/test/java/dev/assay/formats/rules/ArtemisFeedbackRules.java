package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Artemis' custom feedback: an object a file, and a message wherever it is not successful. */
@AutoService(Rules.class)
public final class ArtemisFeedbackRules implements Rules {
  private static final String FILE = "customFeedbacks/1--two.json";

  @Override
  public String format() {
    return "artemis-feedback";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    rules.require(!files.isEmpty(), "no file: Artemis says that nothing was executed");
    Set<String> names = new HashSet<>();
    files.forEach(
        (file, text) -> {
          rules.require(file.matches("customFeedbacks/[a-z0-9._-]+\\.json"), "a file " + file);
          JsonNode root = rules.root(files, file);
          rules.onlyKeys(root, "name", "successful", "message");
          String name = rules.filled(root, "name");
          rules.require(names.add(name), "two files of " + name);
          boolean successful = rules.flag(root, "successful");
          String message = rules.text(root, "message");
          rules.require(successful || !message.isBlank(), name + " fails without a message");
          rules.require(message.length() <= ArtemisRules.MESSAGE, name + " is cut");
        });
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/message", "\" \""),
        Damage.remove(FILE, "/message"),
        Damage.set(FILE, "/message", "null"),
        Damage.set(FILE, "/successful", "\"false\""),
        Damage.set(FILE, "/name", "\"\""),
        Damage.set(FILE, "/name", "\"1/one\""),
        Damage.set(FILE, "/points", "1"),
        Damage.replace(FILE, "{", "[{"));
  }
}
