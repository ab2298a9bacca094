package dev.assay.engine.subject;

import dev.assay.engine.verdict.Call;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The implementation under check, as a check sees it.
 *
 * <p>One subject serves one check: the same instance answers all its questions. Once it hung or
 * died, every further question ends the same way at once.
 *
 * @param <C> the contract
 */
public final class Subject<C> implements AutoCloseable {
  private final C contract;
  private final Supplier<SubjectLink> opener;
  private final long seed;
  private boolean rolled;
  private boolean leftRehearsal;
  private @Nullable SubjectLink link;
  private @Nullable Finding end;
  private Optional<Call> made = Optional.empty();
  private String lastCall = "";

  /**
   * A subject behind a contract; the link is opened at the first question.
   *
   * @param type the contract
   * @param opener opens the link, or throws a {@link Finding}
   */
  public Subject(Class<C> type, Supplier<SubjectLink> opener) {
    this(type, opener, 0);
  }

  /**
   * A subject behind a contract, in a run with a seed.
   *
   * @param type the contract
   * @param opener opens the link, or throws a {@link Finding}
   * @param seed what {@link #dice} follows from
   */
  public Subject(Class<C> type, Supplier<SubjectLink> opener, long seed) {
    this.seed = seed;
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.getDeclaringClass() == Object.class
                ? ofObject(proxy, method, arguments)
                : call(method, arguments == null ? new Object[0] : arguments);
    this.contract =
        type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    this.opener = opener;
  }

  /**
   * Asks a fresh instance something.
   *
   * @param question one call of the contract
   * @return what came back, with the call
   * @throws Finding if nothing came back
   */
  public <R extends @Nullable Object> Answer<R> ask(Function<? super C, R> question) {
    if (link != null && end == null) {
      link.renew();
    }
    return askAgain(question);
  }

  /**
   * Asks the instance that answered last, to see what it keeps between two calls.
   *
   * @param question one call of the contract
   * @return what came back, with the call
   * @throws Finding if nothing came back
   */
  public <R extends @Nullable Object> Answer<R> askAgain(Function<? super C, R> question) {
    R value = question.apply(contract);
    return new Answer<>(lastCall, value);
  }

  /**
   * Dice for the inputs of a check: fresh ones, which fall the same way in every run with the same
   * seed, and another way in others, so that nobody gains from remembering an input.
   */
  public Random dice() {
    rolled = true;
    // Not SplittableRandom: what Random draws is laid down in its documentation.
    return new Random(seed);
  }

  /**
   * Whether anybody asked for {@link #dice}. Until then a check does the same with every seed, so
   * whoever never asks depends on none.
   */
  public boolean hasRolled() {
    return rolled;
  }

  /** What the subject has printed so far. */
  public Output output() {
    return link == null ? Output.NONE : link.output();
  }

  /** What was said so far, if that is known. */
  public Optional<Conversation> conversation() {
    return Optional.ofNullable(link).flatMap(SubjectLink::conversation);
  }

  /** The check has more to ask than was rehearsed. */
  public void leaveRehearsal() {
    leftRehearsal = true;
  }

  /** Whether this check said something else than it did when it was rehearsed, or wants to. */
  public boolean isAstray() {
    return leftRehearsal || (link != null && link.isAstray());
  }

  /** Why the subject can't be asked any more, if it can't. */
  public Optional<Finding> end() {
    return Optional.ofNullable(end);
  }

  /** The latest question, unless it is too large to be kept. */
  public Optional<Call> latestCall() {
    return made;
  }

  @Override
  public void close() {
    if (link != null) {
      link.close();
    }
  }

  private @Nullable Object call(Method method, @Nullable Object[] arguments) {
    lastCall = Literals.call(method, arguments);
    made = Call.of(method, arguments);
    if (end != null) {
      throw end;
    }
    SubjectLink open = open();
    try {
      return open.call(method, arguments);
    } catch (Finding finding) {
      throw remembered(withCall(finding));
    }
  }

  private SubjectLink open() {
    if (link == null) {
      try {
        link = opener.get();
      } catch (Finding finding) {
        // There was no call: what there is to say is about the class.
        throw remembered(finding);
      }
    }
    return link;
  }

  private Finding remembered(Finding finding) {
    if (finding.status().isFinal()) {
      end = finding;
    }
    return finding;
  }

  private Finding withCall(Finding finding) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.called(lastCall));
    facts.addAll(finding.facts());
    return new Finding(finding.status(), facts).about(made);
  }

  private static Object ofObject(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == Objects.requireNonNull(arguments)[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "the subject";
    };
  }
}
