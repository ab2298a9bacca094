package dev.assay.app.settings;

import dev.assay.app.Complaint;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that makes final grades. */
public final class RulesOptions {
  @Option(
      names = "--config",
      paramLabel = "<file>",
      description =
          "Due dates and the late policy. Default: the file grader.yaml beside the submissions, if"
              + " there is one.")
  private @Nullable Path config;

  @Option(
      names = "--adjust",
      paramLabel = "<file>",
      description =
          "Points and comments by hand. Default: the file adjustments.yaml beside the submissions or"
              + " in the folder of results. Nothing ever writes to it.")
  private @Nullable Path adjustments;

  /**
   * Reads the files.
   *
   * @param submissions the submissions
   * @param results the folder of results
   * @throws Complaint if one of them is not in order
   */
  public ClassRules read(Path submissions, Path results) throws Complaint {
    return new ClassRules(
        SettingsFiles.settings(Optional.ofNullable(config), submissions),
        SettingsFiles.adjustments(Optional.ofNullable(adjustments), submissions, results));
  }
}
