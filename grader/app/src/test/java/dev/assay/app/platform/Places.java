package dev.assay.app.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A machine as a platform lays it out, in a folder.
 *
 * @param root what stands for {@code /}
 * @param printed what was printed
 */
public record Places(Path root, ByteArrayOutputStream printed) {
  /** An empty one. */
  public static Places in(Path root) {
    return new Places(root, new ByteArrayOutputStream());
  }

  /** The same with a file, named from the root. */
  public Places with(String file, String text) throws IOException {
    Path path = root.resolve(file.substring(1));
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  /** The place, with this environment. */
  public Place place(Map<String, String> environment, String... words) {
    return new Place(
        root,
        root.resolve("here"),
        environment,
        List.of(words),
        new PrintStream(printed, false, StandardCharsets.UTF_8));
  }

  /** What was printed. */
  public String out() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** What is in a file, named from the root. */
  public String text(String file) throws IOException {
    return Files.readString(root.resolve(file.substring(1)));
  }
}
