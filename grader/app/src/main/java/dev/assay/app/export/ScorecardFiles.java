package dev.assay.app.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.formats.Graded;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads scorecards: all of them or none, and says of each that is none why. */
final class ScorecardFiles {
  private static final String ENDING = ".json";

  private final JsonMapper mapper = new JsonMapper();
  private final ScorecardJson json = new ScorecardJson();
  private final List<String> defects = new ArrayList<>();

  /** Reads the scorecard in a file, whatever the file is called. */
  List<Scorecard> inFile(Path file) throws Complaint {
    Optional<Scorecard> scorecard = read(file);
    complain();
    return scorecard.stream().toList();
  }

  /**
   * Reads the scorecards in a folder of results, in the order of their ids.
   *
   * @param only the ids that are wanted; empty for all
   * @throws Complaint if one of them can't be used, or there is none
   */
  List<Scorecard> inResults(Path folder, List<String> only) throws Complaint {
    Path place = folder.resolve("scorecards");
    if (!Files.isDirectory(place)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no folder "
              + place
              + ". Name a scorecard, or the folder that \"assay grade\" left its results in.");
    }
    List<Scorecard> scorecards = new ArrayList<>();
    for (Path file : wanted(place, only)) {
      String id = id(file);
      read(file)
          .ifPresent(
              scorecard -> {
                scorecards.add(scorecard);
                if (!scorecard.submission().id().equals(id)) {
                  defects.add(
                      file
                          + " is the scorecard of \""
                          + scorecard.submission().id()
                          + "\", and not of \""
                          + id
                          + "\". Give it its name back.");
                }
              });
    }
    complain();
    return scorecards;
  }

  private static List<Path> wanted(Path place, List<String> only) throws Complaint {
    List<Path> files;
    try (Stream<Path> all = Files.list(place)) {
      files =
          all.filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(ScorecardFiles::id))
              .toList();
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + place + ": " + exception);
    }
    List<String> ids = files.stream().map(ScorecardFiles::id).toList();
    TreeSet<String> missing = new TreeSet<>(only);
    ids.forEach(missing::remove);
    if (files.isEmpty() || !missing.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no scorecard "
              + (missing.isEmpty() ? "" : "of " + String.join(", ", missing) + " ")
              + "in "
              + place
              + "."
              + (files.isEmpty() ? "" : " There are: " + String.join(", ", ids) + "."));
    }
    return files.stream().filter(file -> only.isEmpty() || only.contains(id(file))).toList();
  }

  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }

  private Optional<Scorecard> read(Path file) throws Complaint {
    try {
      return Optional.of(parse(Files.readString(file)));
    } catch (JsonProcessingException | CharacterCodingException torn) {
      defects.add(file + " is no scorecard: it is not JSON. Grade this submission again.");
    } catch (IllegalArgumentException unusable) {
      defects.add(file + " " + unusable.getMessage());
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + file + ": " + exception);
    }
    return Optional.empty();
  }

  private Scorecard parse(String text) throws JsonProcessingException {
    JsonNode tree = mapper.readTree(text);
    String schema = tree.path("schema").asText();
    if (!schema.startsWith("assay/scorecard/")) {
      throw new IllegalArgumentException(
          "is no scorecard: it does not say \"schema\": \"" + Scorecard.SCHEMA + "\".");
    }
    if (!schema.equals(Scorecard.SCHEMA)) {
      throw new IllegalArgumentException(
          "is a scorecard of another version of this program: it says \""
              + schema
              + "\", and this one reads \""
              + Scorecard.SCHEMA
              + "\". Grade this submission again.");
    }
    if (!tree.has("seed")) {
      throw new IllegalArgumentException(
          "is what a student may see, and lacks the checks that are hidden. Take the one of the"
              + " same name from the folder scorecards.");
    }
    try {
      Scorecard scorecard = json.read(text);
      Whole.hole(scorecard)
          .ifPresent(
              place -> {
                throw new IllegalArgumentException("there is no " + place);
              });
      // These are words in the file, and have to be some that we know.
      Graded.of(scorecard, false, Graded.Scoring.ALL).checks().forEach(check -> check.status());
      return scorecard;
    } catch (IllegalArgumentException unlike) {
      throw new IllegalArgumentException(
          "is not as this program writes scorecards: "
              + String.valueOf(unlike.getMessage()).lines().findFirst().orElse("")
              + ". Grade this submission again.",
          unlike);
    }
  }

  private void complain() throws Complaint {
    if (!defects.isEmpty()) {
      throw new Complaint(
          ExitCode.FILES,
          String.join("\n", defects)
              + "\nNothing was exported. To export the others alone, name them with --only.");
    }
  }
}
