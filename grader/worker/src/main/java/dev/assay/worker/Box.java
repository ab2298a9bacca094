package dev.assay.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a black box that stays with the grader: whoever calls its methods asks there.
 *
 * <p>For each interface the grader makes a subclass and sends it. {@link java.lang.reflect.Proxy}
 * would do the same, but its first class takes a young JVM longer than most submissions run.
 */
public abstract class Box {
  private @Nullable BoxLine line;
  private String name = "";
  private int index;
  private long call;

  /** For the classes that the grader makes. */
  protected Box() {}

  /**
   * Opens the way to the grader.
   *
   * @param line the way
   * @param name what the box is called in a text
   * @param index which of the call's arguments it is
   * @param call the number of the call that it belongs to
   */
  final void bind(BoxLine line, String name, int index, long call) {
    this.line = line;
    this.name = name;
    this.index = index;
    this.call = call;
  }

  /** Asks the box. */
  protected final @Nullable Object ask(String method, @Nullable Object[] arguments) {
    if (line == null) {
      throw new IllegalStateException("Nobody but the grader can make a box");
    }
    try {
      return line.ask(index, method, arguments, call);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public final String toString() {
    return name;
  }
}
