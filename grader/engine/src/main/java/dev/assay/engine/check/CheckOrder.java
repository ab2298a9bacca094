package dev.assay.engine.check;

import dev.assay.engine.course.Check;
import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs JUnit checks in the order of the rubric. */
public final class CheckOrder implements MethodOrderer {
  /** For JUnit. */
  public CheckOrder() {}

  @Override
  public void orderMethods(MethodOrdererContext context) {
    context.getMethodDescriptors().sort(Comparator.comparingInt(CheckOrder::order));
  }

  private static int order(MethodDescriptor method) {
    return method.findAnnotation(Check.class).map(Check::order).orElse(Integer.MAX_VALUE);
  }
}
