package dev.assay.worker.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps the classes that javac writes in a list. */
final class MemoryClasses extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final List<ClassFile> classes;

  MemoryClasses(StandardJavaFileManager standard, List<ClassFile> classes) {
    super(standard);
    this.classes = classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    if (!(sibling instanceof MemorySource source)) {
      throw new IllegalStateException("A class that is in no source: " + className);
    }
    URI name = MemoryName.of(className.replace('.', '/') + kind.extension);
    return new SimpleJavaFileObject(name, kind) {
      @Override
      public OutputStream openOutputStream() {
        return new ByteArrayOutputStream() {
          @Override
          public void close() {
            classes.add(new ClassFile(source.number(), className, toByteArray()));
          }
        };
      }
    };
  }
}
