package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What formats wrote when somebody last read it, beside the tests. */
final class Golden {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/golden");

  /** With {@code -Dgolden=write} the files become what is written now: read the difference. */
  private static final boolean WRITES = "write".equals(System.getProperty("golden"));

  private Golden() {}

  /** Holds files against those of a folder, all of them and no others. */
  static void check(String folder, Map<String, String> files) throws IOException {
    Path place = ROOT.resolve(folder);
    if (WRITES) {
      for (Path old : listed(place).keySet().stream().map(place::resolve).toList()) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = place.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
      return;
    }
    Map<String, String> expected = listed(place);
    assertThat(files.keySet()).as("the files of %s", folder).isEqualTo(expected.keySet());
    // A change is fine once somebody has read it.
    assertThat(files)
        .allSatisfy((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  private static Map<String, String> listed(Path place) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> paths = Files.walk(place)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(place.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        }
      }
    }
    return files;
  }
}
