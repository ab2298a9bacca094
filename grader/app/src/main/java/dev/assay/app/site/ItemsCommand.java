package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.files.Unread;
import dev.assay.app.items.Answer;
import dev.assay.app.items.Item;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.app.items.ItemTables;
import dev.assay.app.items.Sheet;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay items}: what its words mean. */
@Command(
    name = "items",
    description = {
      "Prints whether the checks tell students apart as they should.",
      "",
      "Takes the folder that \"assay grade\" left. For each check: how many pass it, how hard it is,"
          + " how it goes with the others, and what is suspicious about it."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ItemsCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "<results>", description = "The folder of results.")
  private Path results = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "json",
      description = "json, with a schema of its own, or csv, a row for each check. Default: json.")
  private String format = "json";

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  private final PrintStream console = System.out;

  @Override
  public Integer call() throws Complaint {
    if (!List.of("json", "csv").contains(format)) {
      throw new Complaint(ExitCode.USAGE, "--format is json or csv, and not \"" + format + "\".");
    }
    if (!ClassSite.isRun(results)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no run at "
              + results
              + ": it would have a "
              + RunFolder.RUN
              + ". \"assay grade\" makes one.");
    }
    RunFolder folder = new RunFolder(results);
    ItemAnalysis analysis = analysis(folder);
    console.print(format.equals("csv") ? ItemTables.csv(analysis) : ItemTables.json(analysis));
    if (!folder.unread().isEmpty()) {
      throw new Complaint(
          ExitCode.FILES,
          folder.unread().stream()
              .map(Unread::sentence)
              .collect(
                  Collectors.joining(
                      "\n  ",
                      "These could not be read, and nobody in them counts:\n  ",
                      "\n\"assay grade\" into the same folder makes them anew.")));
    }
    return ExitCode.DONE.code();
  }

  private ItemAnalysis analysis(RunFolder folder) throws Complaint {
    List<Item> items = Item.of(Courses.find(course).course());
    List<List<Answer>> rows = new ArrayList<>();
    for (JsonNode outcome : folder.run().path("students")) {
      if (outcome.hasNonNull("scorecard")) {
        JsonNode card = folder.scorecard(outcome.path("scorecard").asText());
        rows.addAll(Sheet.of(items, List.of(card)).rows());
      }
    }
    return ItemAnalysis.of(new Sheet(items, rows));
  }
}
