package dev.assay.app.judge;

import dev.assay.engine.intake.Submission;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Judges in a JVM of its own, because jqwik runs one property at a time in each JVM, and so that a
 * judge that breaks takes nothing with it.
 */
public final class RemoteJudge implements Judge {
  private static final long SECONDS_TO_END = 5;

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  /**
   * Starts a judge.
   *
   * @param mandate what to grade
   * @throws JudgeFailure if it does not start
   */
  public RemoteJudge(Mandate mandate) throws JudgeFailure {
    try {
      process =
          new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      questions = process.outputWriter(StandardCharsets.UTF_8);
      answers = process.inputReader(StandardCharsets.UTF_8);
      say(Wire.line(mandate));
    } catch (IOException exception) {
      throw new JudgeFailure("Can't start a judge: " + exception, exception);
    }
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError"));
    // Optimizing further costs more than a class of a hundred gains from it: 60 submissions took 59
    // seconds of processor time with this, and 85 without.
    command.add("-XX:TieredStopAtLevel=1");
    // HotSpot writes to standard output otherwise, among the answers.
    command.addAll(List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable"));
    command.add("-Xlog:all=error:stderr");
    // The launcher script's archive of classes, if this JVM has one.
    String archive = System.getProperty("assay.archive", "");
    if (!archive.isEmpty()) {
      command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(JudgeProgram.class.getName());
    return command;
  }

  @Override
  public Verdict grade(Submission submission) throws JudgeFailure {
    try {
      say(Wire.line(submission));
      String answer = answers.readLine();
      if (answer == null) {
        throw new JudgeFailure(
            "A judge ended while it graded " + submission.id() + "; see above for its last words.");
      }
      return Wire.value(answer, Verdict.class);
    } catch (IOException exception) {
      throw new JudgeFailure("A judge is gone: " + exception, exception);
    }
  }

  @Override
  public void close() {
    try {
      questions.close();
      // It clears away its workers before it ends.
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (IOException gone) {
      // A judge that is dead needs no more words.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private void say(String line) throws IOException {
    questions.write(line);
    questions.newLine();
    questions.flush();
  }
}
