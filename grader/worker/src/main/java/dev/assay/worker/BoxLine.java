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
  private @Nullable BoxScript script;
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

  /** Answers by a script from now on. */
  synchronized void follow(BoxScript script) {
    this.script = script;
  }

  /** Answers by the grader again; tells whether what was asked is what the script has. */
  synchronized boolean endScript() {
    boolean through = script == null || script.isThrough();
    script = null;
    return through;
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
    byte[] bytes = question.toBytes();
    if (script != null) {
      if (!script.goesOnWith(bytes)) {
        // The grader will ask again, and listen.
        throw new IllegalStateException("The experiment is over");
      }
      return told(script.isRefusal(), script.answer());
    }
    new Frame(of, Kind.ASK, bytes).write(out);
    Frame answer = Frame.read(in, mostBytes);
    return told(answer.kind() == Kind.REFUSAL, new Source(answer.payload()));
  }

  private static @Nullable Object told(boolean refused, Source answer) throws ProtocolException {
    if (refused) {
      throw new IllegalArgumentException(answer.takeText());
    }
    return Values.read(answer);
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
