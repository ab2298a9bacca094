package dev.assay.worker.compile;

import javax.tools.SimpleJavaFileObject;

/** A source file that javac reads from memory. */
final class MemorySource extends SimpleJavaFileObject {
  private final int number;
  private final String path;
  private final String text;

  MemorySource(int number, String path, String text) {
    super(MemoryName.of(path), Kind.SOURCE);
    this.number = number;
    this.path = path;
    this.text = text;
  }

  /** Its place among the files of the request. */
  int number() {
    return number;
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
