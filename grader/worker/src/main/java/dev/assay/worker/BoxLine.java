package dev.assay.worker;

import dev.assay.worker.Frame.Kind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to the black boxes, which stay with the grader: open during a call, and for that call.
 */
final class BoxLine {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final int mostBytes;
  private final Map<String, Constructor<?>> boxes = new HashMap<>();
  private boolean open;
  private long nonce;

  /**
   * A line.
   *
   * @param mostBytes how long an answer may be
   */
  BoxLine(DataInputStream in, DataOutputStream out, int mostBytes) {
    this.in = in;
    this.out = out;
    this.mostBytes = mostBytes;
  }

  /** Opens the line for the call with this number. */
  synchronized void open(long nonce) {
    this.nonce = nonce;
    open = true;
  }

  /** Waits for a question that another thread has sent: its answer is on its way. */
  synchronized void close() {
    open = false;
  }

  /**
   * Takes the classes that stand for boxes, and puts them in the place of those from before.
   *
   * @throws ProtocolException if that is not what the bytes are
   */
  void define(Source source) throws ProtocolException {
    int count = source.takeInt();
    for (int i = 0; i < count; i++) {
      String type = source.takeText();
      byte[] bytes = source.takeBytes(source.takeInt());
      if (!boxes.containsKey(type)) {
        boxes.put(type, new Boxes().define(bytes));
      }
    }
  }

  /**
   * What stands for a black box in the call with this number.
   *
   * @param type its interface
   * @param index which of the call's arguments it is
   */
  Object box(Class<?> type, int index, long nonce) throws ProtocolException {
    Constructor<?> constructor = boxes.get(type.getName());
    if (constructor == null) {
      throw new ProtocolException("There is no class of boxes for " + type.getName());
    }
    try {
      Box box = (Box) constructor.newInstance();
      box.bind(this, type.getSimpleName(), index, nonce);
      return box;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("The grader makes classes that can be used", impossible);
    }
  }

  /** Asks a box of the call with this number. */
  synchronized @Nullable Object ask(int index, String method, @Nullable Object[] arguments, long of)
      throws IOException {
    if (!open || of != nonce) {
      throw new IllegalStateException("The experiment is over");
    }
    Sink question = new Sink();
    question.putInt(index);
    question.putText(method);
    for (Object argument : arguments) {
      Values.write(question, argument);
    }
    new Frame(of, Kind.ASK, question.toBytes()).write(out);
    Frame answer = Frame.read(in, mostBytes);
    Source payload = new Source(answer.payload());
    if (answer.kind() == Kind.REFUSAL) {
      throw new IllegalArgumentException(payload.takeText());
    }
    return Values.read(payload);
  }

  /** Defines a class beside the contracts. */
  private static final class Boxes extends ClassLoader {
    Boxes() {
      super(Boxes.class.getClassLoader());
    }

    Constructor<?> define(byte[] bytes) throws ProtocolException {
      try {
        return defineClass(null, bytes, 0, bytes.length).getConstructor();
      } catch (NoSuchMethodException | LinkageError other) {
        throw new ProtocolException("This is no class of boxes: " + other);
      }
    }
  }
}
