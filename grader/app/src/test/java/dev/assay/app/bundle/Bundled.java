package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.boot.Boot;
import dev.assay.formats.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Bundles that the packaged program makes, and what platforms make of them. */
final class Bundled {
  private static final int EXECUTABLE = 0111;

  private Bundled() {}

  /** Makes a bundle with the packaged program. */
  static Path make(Path out, String platform, String... more)
      throws IOException, InterruptedException {
    Machine.Ended ended = bundle(out, platform, more);
    assertThat(ended.code()).as(ended.out()).isZero();
    assertThat(ended.out()).contains("README.md");
    return out;
  }

  /** Asks the packaged program for a bundle. */
  static Machine.Ended bundle(Path out, String platform, String... more)
      throws IOException, InterruptedException {
    Path jar = Path.of(System.getProperty("basedir", ".")).resolve("target/assay.jar");
    assertThat(jar).as("the packaged program, which has %s", Boot.class).isRegularFile();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), "bundle", "--platform", platform));
    command.addAll(List.of("--out", out.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Machine.Ended(process.waitFor(), said, "");
  }

  /** Unpacks a zip with the rights that its entries have. */
  static void unpack(Path zip, Path folder) throws IOException {
    try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, target);
        }
        Files.setPosixFilePermissions(
            target,
            PosixFilePermissions.fromString(
                (entry.getUnixMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
      }
    }
  }

  /** What a platform's rules say against a result. */
  static List<String> violations(String format, Map<String, String> files) {
    return ServiceLoader.load(Rules.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(rules -> rules.format().equals(format))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There are no rules for " + format))
        .violations(files);
  }

  /** Copies a folder with all that is in it, and the rights of its files. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
