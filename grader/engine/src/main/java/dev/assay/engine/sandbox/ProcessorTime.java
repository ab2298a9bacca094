package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The processor time that a process has used. {@link ProcessHandle#info()} knows it, too, but looks
 * up the user's name and the command each time.
 */
final class ProcessorTime {
  /** Linux counts these for every program in hundredths of a second. */
  private static final int MILLIS_PER_TICK = 10;

  /** Of the fields behind the command's name, which may have blanks itself. */
  private static final int USER = 11;

  private static final int SYSTEM = 12;

  private ProcessorTime() {}

  /** What a process has used so far; nothing if it is gone. */
  static Duration of(ProcessHandle process) {
    try {
      Path file = Path.of("/proc", String.valueOf(process.pid()), "stat");
      String line = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
      return Duration.ofMillis(ticks * MILLIS_PER_TICK);
    } catch (IOException elsewhere) {
      return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
  }
}
