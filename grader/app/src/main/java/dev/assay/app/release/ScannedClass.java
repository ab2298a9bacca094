package dev.assay.app.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What stands in one class file.
 *
 * @param name the class, with slashes
 * @param bytes the file
 * @param parents the class that it extends, and the interfaces that it implements
 * @param types the classes that its fields are of
 * @param methods what stands in its methods
 * @param isChecks whether it is a class of checks
 */
record ScannedClass(
    String name,
    byte[] bytes,
    Set<String> parents,
    Set<String> types,
    List<ScannedMethod> methods,
    boolean isChecks) {

  /** Reads a class file. */
  static ScannedClass of(byte[] bytes) {
    Reader reader = new Reader();
    new ClassReader(bytes).accept(reader, ClassReader.SKIP_FRAMES);
    return new ScannedClass(
        reader.name, bytes, reader.parents, reader.types, reader.methods, reader.checks);
  }

  /** The outermost class that it lies in. */
  static String outer(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  /** Collects. */
  private static final class Reader extends ClassVisitor {
    private String name = "";
    private boolean checks;
    private final Set<String> parents = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();
    private final List<ScannedMethod> methods = new ArrayList<>();

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String className,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      name = className;
      if (superName != null) {
        parents.add(superName);
      }
      parents.addAll(interfaces == null ? List.of() : List.of(interfaces));
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      checks |= descriptor.equals("Ldev/assay/engine/course/Exercise;");
      return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String field,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      MethodScan.addTypes(Type.getType(descriptor), types);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodScan(new Member(name, method, descriptor), access, methods::add);
    }
  }
}
