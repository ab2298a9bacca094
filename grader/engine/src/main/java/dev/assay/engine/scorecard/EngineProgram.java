package dev.assay.engine.scorecard;

import dev.assay.engine.digest.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Says which grader this is. */
public final class EngineProgram {
  private static final String PROPERTIES = "/dev/assay/engine/engine.properties";

  private EngineProgram() {}

  /** Name, version and digest of this engine. */
  public static Program get() {
    Properties properties = new Properties();
    try (InputStream in = EngineProgram.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        throw new IllegalStateException(
            "The engine's jar lacks " + PROPERTIES + ": build it again with Maven");
      }
      properties.load(in);
    } catch (IOException exception) {
      throw new UncheckedIOException("The engine can't read its own " + PROPERTIES, exception);
    }
    return new Program(
        "assay",
        properties.getProperty("version"),
        Digests.ofClasses(EngineProgram.class, path -> true));
  }
}
