package dev.assay.engine.sandbox;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.Sink;
import dev.assay.worker.Source;
import dev.assay.worker.Values;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line to an exercise class in a worker: the calls of one check. */
final class WorkerLink implements SubjectLink {
  private final Partner partner;
  private final ExerciseSpec exercise;
  private final int mostPrinted;
  private final Runnable onTimeout;
  private final List<Turn> turns = new ArrayList<>();
  private boolean plain = true;
  private boolean loaded;
  private boolean opened;
  private @Nullable Finding boxFinding;
  private @Nullable Finding gone;

  /**
   * A line.
   *
   * @param partner who answers
   * @param exercise whose class is asked
   * @param mostPrinted how many characters of what it prints are kept
   * @param onTimeout called if it does not answer in time
   */
  WorkerLink(Partner partner, ExerciseSpec exercise, int mostPrinted, Runnable onTimeout) {
    this.partner = partner;
    this.exercise = exercise;
    this.mostPrinted = mostPrinted;
    this.onTimeout = onTimeout;
  }

  @Override
  public void renew() {
    opened = false;
  }

  @Override
  public Output output() {
    return Conversation.of(turns, mostPrinted).printed();
  }

  @Override
  public Optional<Conversation> conversation() {
    return plain && !turns.isEmpty()
        ? Optional.of(Conversation.of(turns, mostPrinted))
        : Optional.empty();
  }

  @Override
  public boolean isAstray() {
    return partner instanceof Rehearsed rehearsed && rehearsed.isAstray();
  }

  @Override
  public void close() {}

  /** How long the grader has waited for the worker in this check. */
  Duration waited() {
    return partner.waited();
  }

  @Override
  public @Nullable Object call(Method method, @Nullable Object[] arguments) {
    if (gone != null) {
      // Nobody is there any more, and waiting for an answer would use up the time of the check.
      throw gone;
    }
    try {
      if (!opened) {
        Sink open = new Sink();
        open.putText(exercise.submission());
        open.putText(exercise.contract().getName());
        open.putBoolean(!loaded);
        if (loaded) {
          open.putInt(0);
        } else {
          BoxClass.writeAll(exercise.contract(), open);
        }
        loaded = true;
        exchange(Kind.OPEN, open.toBytes(), arguments, method);
        opened = true;
      }
      Sink call = new Sink();
      call.putText(method.getName());
      for (int i = 0; i < arguments.length; i++) {
        if (!method.getParameterTypes()[i].isInterface()) {
          Values.write(call, arguments[i]);
        }
      }
      Source answer = exchange(Kind.CALL, call.toBytes(), arguments, method);
      Object value = Values.read(answer);
      requireType(method.getReturnType(), value);
      if (answer.takeBoolean()) {
        takeChanges(answer, method, arguments);
      }
      return value;
    } catch (Finding finding) {
      if (partner.isGone()) {
        gone = finding;
      }
      if (finding.status() == Status.TIMEOUT) {
        onTimeout.run();
      }
      throw finding;
    } catch (IOException garbage) {
      plain = false;
      partner.dismiss();
      throw new Finding(Status.PROTOCOL_VIOLATION, Fact.got("bytes that are no answer"));
    }
  }

  /**
   * Sends a question, answers what the worker asks meanwhile, and returns what is in its answer.
   */
  private Source exchange(Kind kind, byte[] payload, @Nullable Object[] arguments, Method method)
      throws IOException {
    boxFinding = null;
    Turn turn = say(new Utterance(kind, payload));
    while (Answers.kind(turn.heard()) == Kind.ASK && kind == Kind.CALL) {
      turn = say(boxAnswer(turn.heard(), arguments, method));
    }
    return judged(turn.heard());
  }

  private Turn say(Utterance said) throws IOException {
    boolean answered = false;
    try {
      Turn turn = partner.say(said);
      answered = Answers.isPlain(turn.heard());
      turns.add(turn);
      return turn;
    } finally {
      plain &= answered;
    }
  }

  /** Asks a black box on the worker's behalf. */
  private Utterance boxAnswer(Utterance asked, @Nullable Object[] arguments, Method called)
      throws IOException {
    Source question = new Source(asked.bytes());
    int index = question.takeInt();
    String name = question.takeText();
    if (index < 0
        || index >= arguments.length
        || !called.getParameterTypes()[index].isInterface()) {
      throw new IOException("There is no black box " + index);
    }
    Sink answer = new Sink();
    for (Method method : called.getParameterTypes()[index].getMethods()) {
      if (method.getName().equals(name)) {
        @Nullable Object[] given = new Object[method.getParameterCount()];
        for (int i = 0; i < given.length; i++) {
          given[i] = Values.read(question);
          requireType(method.getParameterTypes()[i], given[i]);
        }
        Kind kind = askBox(method, arguments[index], given, answer);
        return new Utterance(kind, answer.toBytes());
      }
    }
    throw new IOException("The black box has no method " + name);
  }

  private Kind askBox(Method method, @Nullable Object box, @Nullable Object[] given, Sink answer)
      throws IOException {
    try {
      Values.write(answer, method.invoke(box, given));
      return Kind.ANSWER;
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Finding finding) {
        boxFinding = finding;
      }
      Values.writeString(answer, "The box can't answer that: " + thrown.getCause());
      return Kind.REFUSAL;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("The interface of a black box is public", impossible);
    }
  }

  private Source judged(Utterance heard) throws IOException {
    Source answer = new Source(heard.bytes());
    if (boxFinding != null) {
      throw boxFinding;
    }
    return switch (Answers.kind(heard)) {
      case DONE, RETURNED -> answer;
      case UNUSABLE -> throw new Finding(Status.UNUSABLE, Fact.note(answer.takeText()));
      case THREW -> throw thrown(answer);
      case TOO_LONG ->
          throw new Finding(
              Status.OUTPUT_LIMIT,
              Fact.expected("an answer of at most " + Frame.LONGEST_ANSWER + " bytes"),
              Fact.got("an answer of " + answer.takeInt() + " bytes"));
      default -> throw new IOException("An answer of kind " + Answers.kind(heard));
    };
  }

  private static Finding thrown(Source answer) throws IOException {
    boolean unsupported = answer.takeBoolean();
    boolean outOfMemory = answer.takeBoolean();
    String type = answer.takeText();
    String message = shortened(answer.takeText());
    List<String> lines = answer.takeText().lines().toList();
    if (unsupported) {
      return new Finding(Status.NOT_ATTEMPTED, Fact.note("The exercise class says: " + message));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.got(type + ": " + message));
    lines.stream().limit(1).forEach(line -> facts.add(Fact.line(line)));
    return new Finding(outOfMemory ? Status.OUT_OF_MEMORY : Status.CRASHED, facts);
  }

  private static String shortened(String message) {
    return message.length() <= 300 ? message : message.substring(0, 300) + " ...";
  }

  /**
   * What the submission did to its arguments is done to the caller's, as it would be in one
   * process.
   */
  private static void takeChanges(Source answer, Method method, @Nullable Object[] arguments)
      throws IOException {
    for (int i = 0; i < arguments.length; i++) {
      if (!method.getParameterTypes()[i].isInterface()) {
        Object changed = Values.read(answer);
        requireType(method.getParameterTypes()[i], changed);
        copy(changed, arguments[i]);
      }
    }
  }

  private static void copy(@Nullable Object from, @Nullable Object to) throws IOException {
    if (from == null || to == null || !from.getClass().isArray()) {
      return;
    }
    if (Array.getLength(from) != Array.getLength(to)) {
      throw new IOException("An argument that changed its length");
    }
    System.arraycopy(from, 0, to, 0, Array.getLength(from));
  }

  private static void requireType(Class<?> type, @Nullable Object value) throws IOException {
    boolean right =
        value == null
            ? !type.isPrimitive() || type == void.class
            : MethodType.methodType(type).wrap().returnType().isInstance(value);
    if (!right) {
      throw new IOException("A value of another type than " + type);
    }
  }
}
