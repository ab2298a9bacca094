package dev.assay.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program that runs beside a student's code: it reads questions from standard input and writes
 * answers to standard output. The student's code sees an empty standard input, and what it prints
 * is kept aside.
 */
public final class Worker {
  private static final int MOST_PRINTED = 8192;

  /** How this process ends by itself. */
  public enum Exit {
    /** The grader hung up. */
    HUNG_UP(0),
    /** What came from the grader was no question, or the answer could not be sent. */
    BROKEN_LINE(70);

    private final int code;

    Exit(int code) {
      this.code = code;
    }

    /** The exit code. */
    public int code() {
      return code;
    }
  }

  private Worker() {}

  /**
   * Serves until the grader hangs up; then ends this process at once, whatever still runs in it.
   */
  public static void main(String[] arguments) {
    Incoming in = new Incoming(new FileInputStream(FileDescriptor.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    Printed printed = new Printed(MOST_PRINTED);
    PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(console);
    System.setErr(console);
    System.setIn(InputStream.nullInputStream());
    Runtime.getRuntime().halt(serve(new Session(in, out, printed)).code);
  }

  private static Exit serve(Session session) {
    try {
      while (true) {
        session.answer();
      }
    } catch (EOFException hungUp) {
      return Exit.HUNG_UP;
    } catch (IOException | RuntimeException | Error broken) {
      // Threads of the student's may still run; without an end of this one they would keep the
      // grader waiting.
      return Exit.BROKEN_LINE;
    }
  }
}
