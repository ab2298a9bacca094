package dev.assay.engine.course;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The right answers that a check compares with, without a word about where they come from: in a
 * checkout they are those of the reference solution, in a student's kit they are read off a table.
 *
 * <p>A check that named the solution itself could not be handed to a student.
 */
public final class Reference {
  /** Bound to the thread, because a check and whoever listens have no other door in common. */
  private static final ThreadLocal<@Nullable Listener> LISTENER = new ThreadLocal<>();

  private Reference() {}

  /**
   * What answers as the reference solution of a contract does. The course that has it is looked for
   * at the first question.
   *
   * @param contract an interface that some course on the class path has a solution of
   */
  public static <C> C of(Class<C> contract) {
    InvocationHandler handler =
        new InvocationHandler() {
          private @Nullable Object solution;

          @Override
          public @Nullable Object invoke(
              Object proxy, Method method, @Nullable Object @Nullable [] arguments)
              throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
              return ofObject(proxy, method, contract, arguments);
            }
            return answer(contract, solution(), method, arguments);
          }

          private synchronized Object solution() {
            if (solution == null) {
              solution = find(contract).get();
            }
            return solution;
          }
        };
    return contract.cast(
        Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, handler));
  }

  /** Runs something on this thread, and tells what it asks any reference. */
  public static void listening(Listener listener, Runnable work) {
    @Nullable Listener outer = LISTENER.get();
    LISTENER.set(listener);
    try {
      work.run();
    } finally {
      if (outer == null) {
        LISTENER.remove();
      } else {
        LISTENER.set(outer);
      }
    }
  }

  private static @Nullable Object answer(
      Class<?> contract, Object solution, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    @Nullable Object answer;
    try {
      method.setAccessible(true);
      answer = method.invoke(solution, arguments);
    } catch (InvocationTargetException thrown) {
      throw Objects.requireNonNull(thrown.getCause());
    }
    Listener listener = LISTENER.get();
    if (listener != null) {
      listener.answered(
          new Question(contract, method, arguments == null ? new Object[0] : arguments), answer);
    }
    return answer;
  }

  private static Supplier<?> find(Class<?> contract) {
    List<? extends Supplier<?>> found =
        ServiceLoader.load(CoursePackage.class, contract.getClassLoader()).stream()
            .map(provider -> provider.get().proof().solutions().get(contract))
            .filter(Objects::nonNull)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "No course on the class path has a solution of "
              + contract.getName()
              + ". Put it into the course's proof, and the course into META-INF/services.");
    }
    return found.get(0);
  }

  private static Object ofObject(
      Object proxy, Method method, Class<?> contract, @Nullable Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == Objects.requireNonNull(arguments)[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "the reference of " + contract.getSimpleName();
    };
  }

  /**
   * What a check asks a reference.
   *
   * @param contract the contract
   * @param method which of its methods
   * @param arguments what it gets
   */
  public record Question(Class<?> contract, Method method, @Nullable Object[] arguments) {}

  /** Hears what references are asked. */
  @FunctionalInterface
  public interface Listener {
    /** A reference has answered. */
    void answered(Question question, @Nullable Object answer);
  }
}
