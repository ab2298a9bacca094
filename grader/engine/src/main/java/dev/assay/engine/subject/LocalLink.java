package dev.assay.engine.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line to an object in this JVM, without any limit: for code that we wrote ourselves. */
final class LocalLink implements SubjectLink {
  private final Supplier<?> maker;
  private Object instance;

  LocalLink(Supplier<?> maker) {
    this.maker = maker;
    this.instance = maker.get();
  }

  @Override
  public @Nullable Object call(Method method, @Nullable Object[] arguments) {
    try {
      return method.invoke(instance, arguments);
    } catch (InvocationTargetException exception) {
      String place = instance.getClass().getPackageName() + ".";
      throw Crash.finding(exception, name -> name.startsWith(place));
    } catch (IllegalAccessException exception) {
      throw new IllegalStateException("A contract's method is public, so this can't be", exception);
    }
  }

  @Override
  public void renew() {
    instance = maker.get();
  }

  @Override
  public Output output() {
    return Output.NONE;
  }

  @Override
  public void close() {}
}
