package dev.assay.engine.check;

import dev.assay.engine.subject.Subject;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a JUnit check its subject. Found by JUnit through the service loader. */
public final class SubjectParameter implements ParameterResolver {
  /** For the service loader. */
  public SubjectParameter() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Subject.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return CheckScope.require().subject(context.getRequiredTestMethod());
  }
}
