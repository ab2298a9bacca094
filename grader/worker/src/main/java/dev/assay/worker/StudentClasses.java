package dev.assay.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Defines the classes of a submission. They come before classes of the same name on the class path.
 */
final class StudentClasses extends ClassLoader {
  /** What a class file calls the code that runs when its class is initialized. */
  private static final byte[] INITIALIZER = "<clinit>".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, byte[]> classes;

  StudentClasses(Map<String, byte[]> classes) {
    super(StudentClasses.class.getClassLoader());
    this.classes = classes;
  }

  /**
   * Whether no class keeps anything in static fields, nor does anything when it is initialized.
   * Such classes are the same after any number of calls, so they need not be loaded anew, which
   * would throw away what the JVM has compiled of them.
   */
  boolean areStateless() {
    try {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        if (mentions(each.getValue(), INITIALIZER) || keepsSomething(loadClass(each.getKey()))) {
          return false;
        }
      }
      return true;
    } catch (ClassNotFoundException | LinkageError broken) {
      // Whoever opens it is told why.
      return false;
    }
  }

  /** Static fields that are final and need no initializer are constants. */
  private static boolean keepsSomething(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(byte[] bytes, byte[] name) {
    for (int at = 0; at + name.length <= bytes.length; at++) {
      if (bytes[at] == name[0]
          && Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class of this name is the student's. */
  boolean has(String name) {
    return classes.containsKey(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
