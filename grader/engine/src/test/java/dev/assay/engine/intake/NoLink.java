package dev.assay.engine.intake;

import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.SubjectLink;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A line that nobody asks anything over. */
final class NoLink implements SubjectLink {
  @Override
  public @Nullable Object call(Method method, @Nullable Object[] arguments) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void renew() {}

  @Override
  public Output output() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
