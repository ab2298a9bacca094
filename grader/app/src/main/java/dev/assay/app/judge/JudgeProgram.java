package dev.assay.app.judge;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.engine.course.Course;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.NoSandboxException;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.Grading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A judge in a JVM of its own: reads its {@link Mandate}, then submissions, from standard input, a
 * line each, and answers with verdicts on standard output as they come, until there are no more.
 */
public final class JudgeProgram {
  private final PrintStream answers;

  private JudgeProgram(PrintStream answers) {
    this.answers = answers;
  }

  /**
   * Judges until standard input ends, which it also does when the program that asks is killed.
   *
   * @param arguments how many submissions to judge at a time, and the course's id
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // Whatever else prints in this JVM must not get among the answers.
    System.setOut(System.err);
    Thread loading = new Thread(() -> loadAhead(arguments[1]), "load-ahead");
    loading.setDaemon(true);
    loading.start();
    new JudgeProgram(answers).run(Integer.parseInt(arguments[0]));
  }

  /** While it is found out what the sandbox is worth. */
  private static void loadAhead(String id) {
    try {
      Course course = Courses.find(id).course();
      new Grading(course, course.exercises(), 0).loadAhead();
    } catch (Complaint unknown) {
      // The mandate names it again, and there it is told.
      System.err.flush();
    }
  }

  private void run(int jobs) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String first = lines.readLine();
    if (first == null) {
      return;
    }
    Mandate mandate = Wire.value(first, Mandate.class);
    try {
      Sandbox sandbox =
          new Isolations(Courses.find(mandate.course()).contracts()).again(mandate.isolation());
      sandbox.launcher().prepareForMany();
      LocalJudge judge = new LocalJudge(mandate, sandbox, jobs);
      Runtime.getRuntime().addShutdownHook(new Thread(judge::close, "clear-away"));
      // Of other threads, so that the end of input is noticed while submissions are graded, and
      // nothing goes on for a program that was killed.
      ExecutorService threads = Executors.newFixedThreadPool(jobs, JudgeProgram::daemon);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Wire.Question question = Wire.value(line, Wire.Question.class);
        threads.execute(() -> grade(judge, question));
      }
    } catch (NoSandboxException | JudgeFailure | Complaint broken) {
      System.err.println(broken.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "judge");
    thread.setDaemon(true);
    return thread;
  }

  private void grade(LocalJudge judge, Wire.Question question) {
    try {
      String line =
          Wire.line(new Wire.Answer(question.number(), judge.grade(question.submission())));
      synchronized (answers) {
        answers.println(line);
        answers.flush();
      }
    } catch (RuntimeException | Error fault) {
      fault.printStackTrace();
      System.exit(1);
    }
  }
}
