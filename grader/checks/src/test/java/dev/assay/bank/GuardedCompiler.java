package dev.assay.bank;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tries sources with the JDK's own {@code javac} in a small process first, and lets the real
 * compiler have them only if that came to a good end.
 *
 * @param compiler the real one
 * @param classPath what the sources may use
 * @param folder where the process may write
 */
record GuardedCompiler(SubmissionCompiler compiler, Path classPath, Path folder)
    implements SubmissionCompiler {
  private static final int SECONDS = 10;

  @Override
  public Compiled compile(NavigableMap<String, byte[]> files) {
    try {
      return isHarmless(files) ? compiler.compile(files) : new Compiled(Map.of(), problems(files));
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't run javac", exception);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while compiling", interrupted);
    }
  }

  private boolean isHarmless(NavigableMap<String, byte[]> files)
      throws IOException, InterruptedException {
    Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
    List<String> command = new ArrayList<>(List.of(javac.toString(), "-J-Xmx128m", "-proc:none"));
    command.addAll(List.of("-cp", classPath.toString(), "-d", folder.toString()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path source = folder.resolve(file.getKey());
      Files.createDirectories(source.getParent());
      command.add(Files.write(source, file.getValue()).toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  private static Map<String, List<Problem>> problems(NavigableMap<String, byte[]> files) {
    return files.keySet().stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name -> List.of(new Problem(name, 0, 0, "The compiler gave up.", ""))));
  }
}
