package dev.assay.app.judge;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.NoSandboxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A judge in a JVM of its own: reads its {@link Mandate}, then submissions, from standard input, a
 * line each, and answers with verdicts on standard output until there are no more.
 */
public final class JudgeProgram {
  private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();

  private JudgeProgram() {}

  /** Judges until standard input ends, which it also does when the program that asks is killed. */
  public static void main(String[] arguments) throws IOException {
    new JudgeProgram().run();
  }

  private void run() throws IOException {
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // Whatever else prints in this JVM must not get among the answers.
    System.setOut(System.err);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String first = lines.readLine();
    if (first == null) {
      return;
    }
    Mandate mandate = Wire.value(first, Mandate.class);
    try {
      LocalJudge judge =
          new LocalJudge(
              mandate,
              new Isolations(Courses.find(mandate.course()).contracts())
                  .again(mandate.isolation()));
      Runtime.getRuntime().addShutdownHook(new Thread(judge::close, "clear-away"));
      // Of another thread, so that the end of input is noticed while a submission is graded, and
      // nothing goes on for a program that was killed.
      Thread grading = new Thread(() -> grade(judge, answers), "judge");
      grading.setDaemon(true);
      grading.start();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        questions.add(line);
      }
    } catch (NoSandboxException | JudgeFailure | Complaint broken) {
      System.err.println(broken.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private void grade(Judge judge, PrintStream answers) {
    try {
      while (true) {
        Submission submission = Wire.value(questions.take(), Submission.class);
        answers.println(Wire.line(judge.grade(submission)));
        answers.flush();
      }
    } catch (InterruptedException | IOException | JudgeFailure | RuntimeException | Error fault) {
      fault.printStackTrace();
      System.exit(1);
    }
  }
}
