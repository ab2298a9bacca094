package dev.assay.worker;

import dev.assay.worker.Frame.Kind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers the grader's questions, one after the other, until it hangs up. */
final class Session {
  /** The longest message that the grader sends. */
  private static final int MOST_BYTES = 64 << 20;

  private final Incoming incoming;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final BoxLine boxes;
  private final Printed printed;
  private Map<String, byte[]> submitted = Map.of();
  private StudentClasses student = new StudentClasses(submitted);
  private boolean stateless;
  private @Nullable Contract contract;
  private @Nullable Object instance;

  Session(Incoming in, DataOutputStream out, Printed printed) {
    this.incoming = in;
    this.in = new DataInputStream(in);
    this.out = out;
    this.boxes = new BoxLine(this.in, out, MOST_BYTES);
    this.printed = printed;
  }

  /** Answers one question. */
  void answer() throws IOException {
    Frame question = Frame.read(in, MOST_BYTES);
    Source payload = new Source(question.payload());
    Sink answer = new Sink();
    Kind kind =
        switch (question.kind()) {
          case DEFINE -> define(payload);
          case OPEN -> open(payload, answer);
          case CALL -> call(question, payload, answer);
          case SCRIPTED -> {
            boxes.follow(new BoxScript(payload));
            Kind answered = call(question, payload, answer);
            yield boxes.endScript() ? answered : Kind.MISSED;
          }
          default -> throw new ProtocolException("The grader never sends " + question.kind());
        };
    if (answer.size() > Frame.LONGEST_ANSWER) {
      int size = answer.size();
      kind = Kind.TOO_LONG;
      answer = new Sink();
      answer.putInt(size);
    }
    // What was printed goes with every answer.
    Sink head = new Sink();
    head.putText(printed.take());
    head.putBoolean(printed.takeTruncated());
    Frame.append(out, question.nonce(), kind, head, answer);
    if (!incoming.hasMore()) {
      out.flush();
    }
  }

  private Kind define(Source payload) throws ProtocolException {
    Map<String, byte[]> classes = new HashMap<>();
    int count = payload.takeInt();
    for (int i = 0; i < count; i++) {
      String name = payload.takeText();
      classes.put(name, payload.takeBytes(payload.takeInt()));
    }
    submitted = classes;
    student = new StudentClasses(submitted);
    stateless = student.areStateless();
    return Kind.DONE;
  }

  private Kind open(Source payload, Sink answer) throws ProtocolException {
    String className = payload.takeText();
    String contractName = payload.takeText();
    if (payload.takeBoolean() && !stateless) {
      // So that no check meets what another one left in static fields.
      student = new StudentClasses(submitted);
    }
    boxes.define(payload);
    instance = null;
    try {
      if (contract == null || !contract.type().getName().equals(contractName)) {
        contract = new Contract(Class.forName(contractName));
      }
      instance = Instance.of(Class.forName(className, true, student), contract.type());
      return Kind.DONE;
    } catch (Instance.UnusableException unusable) {
      Values.writeString(answer, String.valueOf(unusable.getMessage()));
      return Kind.UNUSABLE;
    } catch (Throwable thrown) {
      // Only the JDK's own class: a student's subclass may have a getCause() of its own.
      boolean initializer = thrown.getClass() == ExceptionInInitializerError.class;
      Throwable cause = initializer ? thrown.getCause() : null;
      return threw(answer, cause == null ? thrown : cause);
    }
  }

  private Kind call(Frame question, Source payload, Sink answer) throws ProtocolException {
    String name = payload.takeText();
    if (contract == null || instance == null) {
      // It was sent together with the question that made none.
      Values.writeString(answer, "There is no instance to ask.");
      return Kind.UNUSABLE;
    }
    Contract.Operation operation = contract.operation(name);
    byte[] sent = payload.takeRest();
    long nonce = question.nonce();
    @Nullable Object[] arguments = operation.arguments(new Source(sent), boxes, nonce);
    Object value;
    boxes.open(nonce);
    try {
      value = operation.method().invoke(instance, arguments);
    } catch (InvocationTargetException thrown) {
      return threw(answer, thrown.getCause() == null ? thrown : thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("A contract is public", impossible);
    } finally {
      boxes.close();
    }
    Values.write(answer, value);
    byte[] after = operation.travelling(arguments);
    boolean changed = !Arrays.equals(sent, after);
    answer.putBoolean(changed);
    if (changed) {
      answer.putBytes(after);
    }
    return Kind.RETURNED;
  }

  private Kind threw(Sink answer, Throwable thrown) {
    Thrown.write(answer, thrown, student);
    return Kind.THREW;
  }
}
