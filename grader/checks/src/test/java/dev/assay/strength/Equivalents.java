package dev.assay.strength;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The mutants that no check can notice, each below the reason why.
 *
 * @param names as {@link Mutant#name}, sorted; one that occurs twice stands there twice
 */
record Equivalents(List<String> names) {
  private static final String FILE = "equivalent-mutants.txt";

  /** Reads the list. Lines with {@code #} are comments, those with {@code =} begin a reason. */
  static Equivalents read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Equivalents.class.getResourceAsStream(FILE), FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Equivalents of(String text) {
    List<String> names = new ArrayList<>();
    boolean reasoned = false;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("=")) {
        reasoned = line.length() > 20;
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (!reasoned) {
          throw new IllegalArgumentException(
              "There is no reason above \"" + line + "\" in " + FILE);
        }
        names.add(line);
      }
    }
    return new Equivalents(names.stream().sorted().toList());
  }
}
