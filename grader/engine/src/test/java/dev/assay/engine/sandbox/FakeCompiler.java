package dev.assay.engine.sandbox;

import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.compile.Answer;
import dev.assay.worker.compile.ClassFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** A program that behaves as a compiler would that somebody has taken over. */
public final class FakeCompiler {
  private FakeCompiler() {}

  /** What it does when it is asked. */
  enum Way {
    DIES_BEFORE,
    DIES_AFTER,
    SENDS_TEXT,
    SENDS_A_LONG_FRAME,
    SENDS_A_SHORT_ANSWER,
    SENDS_ANOTHER_NONCE,
    SENDS_A_FORBIDDEN_CLASS,
    SENDS_A_CLASS_OF_NO_FILE,
    SENDS_TOO_MUCH,
    NAMES_NO_FILE,
    GOES_ON_WITHOUT_END
  }

  /** Answers once. */
  public static void main(String[] arguments) throws IOException {
    Way way = Way.valueOf(arguments[0]);
    DataOutputStream out = new DataOutputStream(System.out);
    Frame asked = Frame.read(new DataInputStream(System.in), 1 << 20);
    if (way == Way.DIES_BEFORE) {
      return;
    }
    at(asked.nonce(), 0).write(out);
    switch (way) {
      case SENDS_TEXT -> out.writeBytes("Warning: this is no frame at all");
      case SENDS_A_LONG_FRAME -> out.writeInt(Integer.MAX_VALUE);
      case SENDS_A_SHORT_ANSWER ->
          new Frame(asked.nonce(), Kind.COMPILED, new byte[] {0, 0, 0, 9, 1}).write(out);
      case SENDS_ANOTHER_NONCE -> at(asked.nonce() + 1, 0).write(out);
      case SENDS_A_FORBIDDEN_CLASS -> answer(asked, new ClassFile(0, "java.lang.String", BYTES));
      case SENDS_A_CLASS_OF_NO_FILE -> answer(asked, new ClassFile(7, "toy.A", BYTES));
      case SENDS_TOO_MUCH -> answer(asked, new ClassFile(0, "toy.A", new byte[5 << 20]));
      case NAMES_NO_FILE -> at(asked.nonce(), 12345).write(out);
      case GOES_ON_WITHOUT_END -> {
        while (true) {
          at(asked.nonce(), 0).write(out);
        }
      }
      default -> out.flush();
    }
    out.flush();
  }

  private static final byte[] BYTES = {1, 2, 3};

  private static void answer(Frame asked, ClassFile type) throws IOException {
    byte[] bytes = new Answer(List.of(type), List.of()).bytes();
    new Frame(asked.nonce(), Kind.COMPILED, bytes).write(new DataOutputStream(System.out));
  }

  private static Frame at(long nonce, int file) {
    return new Frame(nonce, Kind.COMPILING, ByteBuffer.allocate(4).putInt(file).array());
  }
}
