package dev.assay.engine.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The system calls of one architecture that need no look at their arguments.
 *
 * @param allowed numbers of those that pass
 * @param deadly numbers of those that end the process
 */
record SystemCalls(List<Integer> allowed, List<Integer> deadly) {
  private static final String X86_64 = "system-calls-x86_64.txt";

  /** The list for x86-64. */
  static SystemCalls ofX86() {
    List<Integer> allowed = new ArrayList<>();
    List<Integer> deadly = new ArrayList<>();
    resource(X86_64)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" "))
        .forEach(
            words -> (words[0].equals("allow") ? allowed : deadly).add(Integer.valueOf(words[1])));
    return new SystemCalls(List.copyOf(allowed), List.copyOf(deadly));
  }

  /** A text beside this class. */
  static String resource(String name) {
    try (InputStream in = SystemCalls.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The engine's jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("The engine can't read its own " + name, exception);
    }
  }
}
