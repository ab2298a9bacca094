package dev.assay.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Makes instances of an exercise class, and says in words for a student why it can't. */
final class Instance {
  private Instance() {}

  /** The class can't be used as it is; the message says what to change. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
      super(message);
    }
  }

  /**
   * A new instance of a student's class.
   *
   * @param type the class
   * @param contract what it has to implement
   * @throws UnusableException if the class itself is in the way
   * @throws Throwable whatever its constructor or its static code throws
   */
  static Object of(Class<?> type, Class<?> contract) throws Throwable {
    String name = type.getSimpleName();
    if (!Modifier.isPublic(type.getModifiers())) {
      throw new UnusableException(
          "The class " + name + " is not public. Write \"public class " + name + "\".");
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new UnusableException(
          "The class "
              + name
              + " is abstract, so nobody can make an instance of it. Remove \"abstract\".");
    }
    if (!contract.isAssignableFrom(type)) {
      throw new UnusableException(
          "The class "
              + name
              + " does not implement its contract. Write \"public class "
              + name
              + " implements "
              + contract.getSimpleName()
              + "\".");
    }
    try {
      return constructor(type).newInstance();
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws UnusableException {
    try {
      return type.getConstructor();
    } catch (NoSuchMethodException missing) {
      String name = type.getSimpleName();
      throw new UnusableException(
          "The class "
              + name
              + " has no public constructor without parameters. Add \"public "
              + name
              + "() {}\", or remove its other constructors.");
    }
  }
}
