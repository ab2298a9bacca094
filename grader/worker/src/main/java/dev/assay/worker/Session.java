package dev.assay.worker;

import dev.assay.worker.Frame.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
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
  private final Printed printed;
  private Map<String, byte[]> submitted = Map.of();
  private StudentClasses student = new StudentClasses(submitted);
  private boolean stateless;
  private @Nullable Class<?> contract;
  private @Nullable Object instance;
  private boolean calling;
  private long calledWith;

  Session(Incoming in, DataOutputStream out, Printed printed) {
    this.incoming = in;
    this.in = new DataInputStream(in);
    this.out = out;
    this.printed = printed;
  }

  /** Answers one question. */
  void answer() throws IOException {
    Frame question = Frame.read(in, MOST_BYTES);
    DataInputStream payload = new DataInputStream(new ByteArrayInputStream(question.payload()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream answer = new DataOutputStream(bytes);
    Kind kind =
        switch (question.kind()) {
          case DEFINE -> define(payload);
          case OPEN -> open(payload, answer);
          case CALL -> call(question, payload, answer);
          default -> throw new ProtocolException("The grader never sends " + question.kind());
        };
    // What was printed goes with every answer.
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(whole);
    head.writeUTF(printed.take());
    head.writeBoolean(printed.takeTruncated());
    if (bytes.size() > Frame.LONGEST_ANSWER) {
      kind = Kind.TOO_LONG;
      head.writeInt(bytes.size());
    } else {
      head.write(bytes.toByteArray());
    }
    new Frame(question.nonce(), kind, whole.toByteArray()).append(out);
    if (!incoming.hasMore()) {
      out.flush();
    }
  }

  private Kind define(DataInputStream payload) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    int count = payload.readInt();
    for (int i = 0; i < count; i++) {
      String name = payload.readUTF();
      classes.put(name, payload.readNBytes(payload.readInt()));
    }
    submitted = classes;
    student = new StudentClasses(submitted);
    stateless = student.areStateless();
    return Kind.DONE;
  }

  private Kind open(DataInputStream payload, DataOutputStream answer) throws IOException {
    String className = payload.readUTF();
    String contractName = payload.readUTF();
    if (payload.readBoolean() && !stateless) {
      // So that no check meets what another one left in static fields.
      student = new StudentClasses(submitted);
    }
    instance = null;
    try {
      contract = Class.forName(contractName);
      instance = Instance.of(Class.forName(className, true, student), contract);
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

  private Kind call(Frame question, DataInputStream payload, DataOutputStream answer)
      throws IOException {
    String name = payload.readUTF();
    if (instance == null) {
      // It was sent together with the question that made none.
      Values.writeString(answer, "There is no instance to ask.");
      return Kind.UNUSABLE;
    }
    Method method = method(name);
    byte[] sent = payload.readAllBytes();
    @Nullable Object[] arguments = arguments(method, sent, question.nonce());
    Object value;
    startCalling(question.nonce());
    try {
      value = method.invoke(instance, arguments);
    } catch (InvocationTargetException thrown) {
      return threw(answer, thrown.getCause() == null ? thrown : thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("A contract is public", impossible);
    } finally {
      stopCalling();
    }
    Values.write(answer, value);
    byte[] after = travelling(method, arguments);
    boolean changed = !Arrays.equals(sent, after);
    answer.writeBoolean(changed);
    if (changed) {
      answer.write(after);
    }
    return Kind.RETURNED;
  }

  private synchronized void startCalling(long nonce) {
    calledWith = nonce;
    calling = true;
  }

  /** Waits for a question to a black box that another thread has sent: its answer is on its way. */
  private synchronized void stopCalling() {
    calling = false;
  }

  private Kind threw(DataOutputStream answer, Throwable thrown) throws IOException {
    Thrown.write(answer, thrown, student);
    return Kind.THREW;
  }

  private Method method(String name) throws ProtocolException {
    if (contract == null) {
      throw new ProtocolException("A call before a class was opened");
    }
    for (Method method : contract.getMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new ProtocolException("The contract has no method " + name);
  }

  private @Nullable Object[] arguments(Method method, byte[] sent, long nonce) throws IOException {
    DataInputStream payload = new DataInputStream(new ByteArrayInputStream(sent));
    Parameter[] parameters = method.getParameters();
    @Nullable Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Class<?> type = parameters[i].getType();
      arguments[i] = type.isInterface() ? blackBox(type, i, nonce) : Values.read(payload);
    }
    return arguments;
  }

  /** The arguments that travel, as bytes. */
  private static byte[] travelling(Method method, @Nullable Object[] arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int i = 0; i < arguments.length; i++) {
      if (!method.getParameterTypes()[i].isInterface()) {
        Values.write(out, arguments[i]);
      }
    }
    return bytes.toByteArray();
  }

  /** A stand-in for something that stays with the grader: its calls travel there. */
  private Object blackBox(Class<?> type, int index, long nonce) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> arguments != null && proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              case "toString" -> type.getSimpleName();
              default -> ask(index, method, arguments == null ? new Object[0] : arguments, nonce);
            });
  }

  private synchronized @Nullable Object ask(
      int index, Method method, @Nullable Object[] arguments, long nonce) throws IOException {
    if (!calling || nonce != calledWith) {
      throw new IllegalStateException("The experiment is over");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream question = new DataOutputStream(bytes);
    question.writeInt(index);
    question.writeUTF(method.getName());
    for (Object argument : arguments) {
      Values.write(question, argument);
    }
    new Frame(nonce, Kind.ASK, bytes.toByteArray()).write(out);
    Frame answer = Frame.read(in, MOST_BYTES);
    DataInputStream payload = new DataInputStream(new ByteArrayInputStream(answer.payload()));
    if (answer.kind() == Kind.REFUSAL) {
      throw new IllegalArgumentException(payload.readUTF());
    }
    return Values.read(payload);
  }
}
