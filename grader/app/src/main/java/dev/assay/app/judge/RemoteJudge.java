package dev.assay.app.judge;

import dev.assay.engine.intake.Submission;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Judges in a JVM of its own, so that a judge that breaks takes nothing with it. All threads share
 * one: what it has compiled, and how it has decided before.
 */
public final class RemoteJudge implements Judge {
  private static final long SECONDS_TO_END = 5;

  private final Process process;
  private final BufferedWriter questions;
  private final Map<Long, CompletableFuture<Verdict>> waiting = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  /**
   * Starts a process that will be a judge, and gets ready meanwhile.
   *
   * @param course the course's id
   * @param jobs how many threads will use it
   * @throws JudgeFailure if it does not start
   */
  public static Process start(String course, int jobs) throws JudgeFailure {
    try {
      return new ProcessBuilder(command(course, jobs))
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException exception) {
      throw new JudgeFailure("Can't start a judge: " + exception, exception);
    }
  }

  /**
   * Makes a judge of a process.
   *
   * @param process what {@link #start} has started, for this course
   * @param mandate what to grade
   * @throws JudgeFailure if it is gone
   */
  public RemoteJudge(Process process, Mandate mandate) throws JudgeFailure {
    this.process = process;
    try {
      questions = process.outputWriter(StandardCharsets.UTF_8);
      say(Wire.line(mandate));
    } catch (IOException exception) {
      throw new JudgeFailure("Can't start a judge: " + exception, exception);
    }
    Thread reader = new Thread(this::readAnswers, "judge-answers");
    reader.setDaemon(true);
    reader.start();
  }

  private static List<String> command(String course, int jobs) {
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
    command.addAll(List.of(String.valueOf(jobs), course));
    return command;
  }

  @Override
  public Verdict grade(Submission submission) throws JudgeFailure {
    long number = numbers.incrementAndGet();
    CompletableFuture<Verdict> answer = new CompletableFuture<>();
    waiting.put(number, answer);
    try {
      say(Wire.line(new Wire.Question(number, submission)));
      if (!process.isAlive()) {
        // Its end may have come before this question was among those that wait.
        throw new IOException("it has ended");
      }
      return answer.get();
    } catch (IOException | ExecutionException gone) {
      throw new JudgeFailure(
          "A judge ended while it graded " + submission.id() + "; see above for its last words.",
          gone);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new JudgeFailure("Interrupted while " + submission.id() + " was graded", interrupted);
    } finally {
      waiting.remove(number);
    }
  }

  private void readAnswers() {
    try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        Wire.Answer answer = Wire.value(line, Wire.Answer.class);
        CompletableFuture<Verdict> asked = waiting.get(answer.number());
        if (asked != null) {
          asked.complete(answer.verdict());
        }
      }
      fail(new IOException("it has ended"));
    } catch (IOException broken) {
      fail(broken);
    }
  }

  private void fail(IOException why) {
    process.destroy();
    waiting.values().forEach(asked -> asked.completeExceptionally(why));
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

  private synchronized void say(String line) throws IOException {
    questions.write(line);
    questions.newLine();
    questions.flush();
  }
}
