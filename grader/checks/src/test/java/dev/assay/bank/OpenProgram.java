package dev.assay.bank;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.subject.CheckoutSubjects;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A grader that keeps submissions from little, to see what they then do to it and around it. To be
 * run where it can do no harm.
 *
 * <p>Arguments: {@code none} or {@code process}, the class's folder, the file for the outcomes, and
 * the id to begin after. It ends early when a submission may have spoilt it for the next.
 */
final class OpenProgram {
  /** The last line, when every submission was graded. */
  static final String ALL = "all";

  /** Where the bank's submissions try to send something. */
  private static final int PORT = 18_765;

  private final Level level;
  private final Path outcomes;
  private final AtomicInteger connections = new AtomicInteger();

  private OpenProgram(Level level, Path outcomes) {
    this.level = level;
    this.outcomes = outcomes;
  }

  public static void main(String[] arguments) throws IOException {
    Level level = Level.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    OpenProgram program = new OpenProgram(level, Path.of(arguments[2]));
    program.listen();
    if (program.run(Path.of(arguments[1]), arguments[3])) {
      program.write(ALL);
    }
    Runtime.getRuntime().halt(0);
  }

  /** Whether all were graded. */
  private boolean run(Path folder, String after) throws IOException {
    for (Submission submission : Bank.read(folder).values()) {
      if (submission.id().compareTo(after) <= 0 || Bank.COMPILE_BOMBS.contains(submission.id())) {
        continue;
      }
      write("begin " + submission.id());
      Compiled compiled =
          new SourceCompiler(InterventionsCourse.contracts()).compile(submission.files());
      int threads = Thread.activeCount();
      Set<String> files = files();
      Scorecard scorecard = graded(submission, compiled);
      Set<String> effects = effects(scorecard, files);
      write(
          String.join(
              " ",
              "end",
              submission.id(),
              scorecard.totals().points().toPlainString(),
              BankGrading.verdict(scorecard).key(),
              effects.isEmpty() ? "-" : String.join(",", effects)));
      if (!effects.isEmpty() || Thread.activeCount() > threads) {
        return false;
      }
    }
    return true;
  }

  private Scorecard graded(Submission submission, Compiled compiled) {
    Isolation isolation = new Isolation(level);
    if (level == Level.PROCESS) {
      return new BankGrading(
              WorkerLauncher.withClasses(InterventionsCourse.contracts()),
              isolation,
              BankGrading.SHORT)
          .grade(submission, compiled);
    }
    ClassLoader contracts = OpenProgram.class.getClassLoader();
    try (CheckoutSubjects subjects = new CheckoutSubjects(compiled, contracts, BankGrading.SHORT)) {
      return BankGrading.graded(submission, subjects, isolation);
    }
  }

  private Set<String> effects(Scorecard scorecard, Set<String> files) throws IOException {
    Set<String> effects = new TreeSet<>();
    if (scorecard.totals().points().signum() > 0) {
      effects.add("points");
    }
    if (connections.get() > 0) {
      effects.add("connection");
    }
    if (!files.containsAll(files())) {
      effects.add("file");
    }
    if (ProcessHandle.allProcesses().anyMatch(OpenProgram::isStranger)) {
      effects.add("process");
    }
    String facts =
        BankGrading.card(scorecard).checks().stream()
            .flatMap(check -> check.facts().stream())
            .map(fact -> fact.text())
            .collect(Collectors.joining("\n"));
    if (facts.contains("AG_SECRET") || facts.contains("LEAK ")) {
      effects.add("secret");
    }
    return effects;
  }

  /** Everything but this process, and the one that is the first here. */
  private static boolean isStranger(ProcessHandle process) {
    return process.pid() != 1
        && !process.equals(ProcessHandle.current())
        && ProcessHandle.current().parent().filter(process::equals).isEmpty();
  }

  private static Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String folder : new String[] {"/tmp", "/var/tmp", "/dev/shm", "/work"}) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> entries = Files.walk(Path.of(folder), 2)) {
          entries
              .map(Path::toString)
              .filter(name -> !name.contains("hsperfdata"))
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private void listen() throws IOException {
    ServerSocket server = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  server.accept().close();
                  connections.incrementAndGet();
                }
              } catch (IOException closed) {
                // No more are counted.
              }
            },
            "listener");
    thread.setDaemon(true);
    thread.start();
  }

  private void write(String line) throws IOException {
    Files.writeString(outcomes, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
