package dev.assay.app.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The machine as a platform has laid it out.
 *
 * @param root what stands for {@code /}
 * @param folder what stands for the working folder
 * @param environment the variables of the environment
 * @param words what stands on the command line beside the options
 * @param out the platform's standard output, which nobody else writes to
 */
public record Place(
    Path root, Path folder, Map<String, String> environment, List<String> words, PrintStream out) {

  /** Keeps copies. */
  public Place {
    environment = Map.copyOf(environment);
    words = List.copyOf(words);
  }

  /** A path of the platform: an absolute one below the root, another in the working folder. */
  public Path path(String path) {
    return path.startsWith("/") ? root.resolve(path.substring(1)) : folder.resolve(path);
  }

  /** A variable of the environment that is set to something. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** A word of the command line. */
  public Optional<String> word(int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  /** The same, without the first words of the command line. */
  public Place without(int count) {
    return new Place(root, folder, environment, words.subList(count, words.size()), out);
  }

  /**
   * What was handed in: what the command line names, or else what lies where the platform puts it.
   *
   * @param usual where that is
   * @throws Complaint if nothing is there
   */
  public HandedIn submission(String usual) throws Complaint {
    Path found = words.isEmpty() ? path(usual) : Path.of(words.get(0));
    if (!Files.exists(found)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no submission at "
              + found
              + ". Name its folder on the command line, or what stands for / with"
              + " --platform-root.");
    }
    return HandedIn.at(found);
  }

  /** A JSON file; nothing if it is not there, can't be read, or is no JSON. */
  public JsonNode json(String path) {
    try {
      return new JsonMapper().readTree(path(path).toFile());
    } catch (IOException missing) {
      return MissingNode.getInstance();
    }
  }
}
