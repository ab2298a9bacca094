package dev.assay.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The program in a JVM of its own, which is talked to. */
public final class Sitting implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;
  private final OutputStream keys;

  private Sitting(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
    this.keys = process.getOutputStream();
  }

  /** Starts the program. */
  public static Sitting of(Object... words) throws IOException {
    return new Sitting(Commands.program(words).start());
  }

  /** The next line that it prints. */
  public String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("It has ended");
    }
    return line;
  }

  /** Presses keys. */
  public void press(String letters) throws IOException {
    keys.write(letters.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Ends its input. */
  public void hangUp() throws IOException {
    keys.close();
  }

  /** Waits for its end. */
  public int end() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
