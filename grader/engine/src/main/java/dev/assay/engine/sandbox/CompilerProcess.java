package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.verdict.Finding;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.compile.Answer;
import dev.assay.worker.compile.Compiler;
import dev.assay.worker.compile.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;

/** One compiler in a process of its own; it serves one request after the other. */
final class CompilerProcess implements AutoCloseable {
  private static final SecureRandom NONCES = new SecureRandom();

  /** What a compiler may take until it is ready for its first request. */
  private static final Limits START = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(90), 0);

  /** Far below the kernel's limit for one process, which would end it in the midst of a request. */
  private static final Duration MOST_PROCESSOR_TIME = Duration.ofSeconds(Caps.PROCESSOR / 3);

  private final WorkerProcess process;
  private final Limits limits;
  private int requests;

  private CompilerProcess(WorkerProcess process, Limits limits) {
    this.process = process;
    this.limits = limits;
  }

  /** There is no answer, and the process is gone. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int file;

    BrokenException(String message, int file) {
      super(message);
      this.file = file;
    }

    /** The number of the file that the compiler was busy with, or -1 if that is not known. */
    int file() {
      return file;
    }
  }

  /**
   * Starts a compiler; it is ready some time later.
   *
   * @param limits what each request may use
   */
  static CompilerProcess start(Launcher launcher, Limits limits) {
    try {
      return new CompilerProcess(new WorkerProcess(launcher.launch(Compiler.class)), limits);
    } catch (IOException exception) {
      throw new UncheckedIOException("This machine can't start a compiler", exception);
    }
  }

  /** Whether another request may be sent, of at most so many in all. */
  boolean isGood(int mostRequests) {
    return process.isAlive()
        && requests < mostRequests
        && process.processorTime().compareTo(MOST_PROCESSOR_TIME) < 0;
  }

  /**
   * Compiles.
   *
   * @throws Finding if the process fails before it has the request: that is no fault of the request
   * @throws BrokenException if it fails later
   */
  Compiled compile(Request request) throws BrokenException {
    requests++;
    long nonce = NONCES.nextLong();
    process.send(new Frame(nonce, Kind.COMPILE, request.bytes()), START);
    Frame taken = process.receive(nonce, process.processorTime(), Duration.ZERO, START);
    Duration used = process.processorTime();
    long start = System.nanoTime();
    int file = -1;
    try {
      for (Frame frame = taken; ; ) {
        if (frame.kind() == Kind.COMPILED) {
          return Compiled.of(request, Answer.read(frame.payload()));
        }
        if (frame.kind() != Kind.COMPILING || frame.payload().length != Integer.BYTES) {
          throw new IOException("A compiler never sends " + frame.kind());
        }
        file = ByteBuffer.wrap(frame.payload()).getInt();
        frame = process.receive(nonce, used, Duration.ofNanos(System.nanoTime() - start), limits);
      }
    } catch (Finding ended) {
      throw new BrokenException(sentence(ended), file);
    } catch (IOException | IllegalArgumentException nonsense) {
      close();
      throw new BrokenException(
          "The compiler gave an answer that makes no sense (" + nonsense.getMessage() + ").", file);
    }
  }

  @Override
  public void close() {
    process.close();
  }

  private String sentence(Finding ended) {
    return switch (ended.status()) {
      case TIMEOUT ->
          "The compiler needed more than "
              + limits.processor().toSeconds()
              + " s. Look for deeply nested generic calls or long sums of constants, and split"
              + " them.";
      case OUT_OF_MEMORY ->
          "The compiler needed more memory than it may have. Look for long sums of constants, and"
              + " split them.";
      default -> "The compiler broke. Look for code that is nested very deeply, and split it.";
    };
  }
}
