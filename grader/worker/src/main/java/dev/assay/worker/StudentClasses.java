package dev.assay.worker;

import java.util.Map;

/**
 * Defines the classes of a submission. They come before classes of the same name on the class path.
 */
final class StudentClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  StudentClasses(Map<String, byte[]> classes) {
    super(StudentClasses.class.getClassLoader());
    this.classes = classes;
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
