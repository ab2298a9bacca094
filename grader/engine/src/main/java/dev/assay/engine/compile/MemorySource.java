package dev.assay.engine.compile;

import javax.tools.SimpleJavaFileObject;

/** A source file that javac reads from memory. */
final class MemorySource extends SimpleJavaFileObject {
  private final String path;
  private final String text;

  MemorySource(String path, String text) {
    super(MemoryName.of(path), Kind.SOURCE);
    this.path = path;
    this.text = text;
  }

  /** The path within the source root. */
  String path() {
    return path;
  }

  /** All of it. */
  String text() {
    return text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
