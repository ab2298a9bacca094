package dev.assay.worker.compile;

import java.net.URI;
import java.net.URISyntaxException;

/** Names for files that are in memory only, in the form that javac asks for. */
final class MemoryName {
  private MemoryName() {}

  /** The name of a path, which may hold any character: a space, or a percent sign. */
  static URI of(String path) {
    try {
      return new URI("mem", null, "/" + path, null);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("A path from the root always makes a URI", impossible);
    }
  }
}
