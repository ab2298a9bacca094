package dev.assay.app;

import dev.assay.app.bundle.BundleCommand;
import dev.assay.app.create.NewCommand;
import dev.assay.app.doctor.DoctorCommand;
import dev.assay.app.export.ExportCommand;
import dev.assay.app.feedback.FeedbackCommand;
import dev.assay.app.grade.GradeCommand;
import dev.assay.app.lint.LintCommand;
import dev.assay.app.regrade.RegradeCommand;
import dev.assay.app.release.ReleaseCommand;
import dev.assay.app.report.ReportCommand;
import dev.assay.app.site.ItemsCommand;
import dev.assay.app.watch.WatchCommand;
import dev.assay.engine.scorecard.EngineProgram;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code assay}. */
@Command(
    name = "assay",
    description = "Grades submissions of a Java course that nobody has to trust.",
    subcommands = {
      GradeCommand.class,
      ExportCommand.class,
      BundleCommand.class,
      RegradeCommand.class,
      DoctorCommand.class,
      LintCommand.class,
      WatchCommand.class,
      FeedbackCommand.class,
      ReportCommand.class,
      ItemsCommand.class,
      ReleaseCommand.class,
      NewCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Assay.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    synopsisSubcommandLabel = "<command>")
public final class Assay implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs a command, and ends this JVM with an {@link ExitCode}. */
  public static void main(String[] arguments) {
    int code = run(arguments);
    System.out.flush();
    System.err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Assay());
    Map<String, String> codes =
        Arrays.stream(ExitCode.values())
            .collect(
                Collectors.toMap(
                    exit -> String.format("%3d", exit.code()),
                    ExitCode::meaning,
                    (one, other) -> one,
                    LinkedHashMap::new));
    line.getCommandSpec().usageMessage().exitCodeList(codes);
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
      command.getCommandSpec().usageMessage().exitCodeList(codes);
      command.getCommandSpec().versionProvider(new Version());
    }
    line.setParameterExceptionHandler(
        (exception, words) -> {
          CommandLine command = exception.getCommandLine();
          command.getErr().println(exception.getMessage());
          UnmatchedArgumentException.printSuggestions(exception, command.getErr());
          command
              .getErr()
              .println(
                  "\""
                      + command.getCommandSpec().qualifiedName()
                      + " --help\" says what there is.");
          return ExitCode.USAGE.code();
        });
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof Complaint complaint) {
            command.getErr().println(complaint.getMessage());
            return complaint.exit().code();
          }
          command
              .getErr()
              .println("The grader itself failed. Please report what follows; no grade is lost.");
          exception.printStackTrace(command.getErr());
          return ExitCode.GRADER_FAULT.code();
        });
    return line.execute(arguments);
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(System.out);
    }
  }

  /** Says which grader this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"assay " + EngineProgram.get().version()};
    }
  }
}
