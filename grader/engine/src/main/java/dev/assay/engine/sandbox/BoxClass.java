package dev.assay.engine.sandbox;

import dev.assay.worker.Box;
import dev.assay.worker.Sink;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes the classes that stand for black boxes in a worker: each method packs its arguments and
 * hands them to {@link Box}.
 */
final class BoxClass {
  private static final String BOX = Type.getInternalName(Box.class);
  private static final String OBJECT = Type.getInternalName(Object.class);

  private static final String ASK =
      MethodType.methodType(Object.class, String.class, Object[].class).toMethodDescriptorString();

  private final Class<?> type;
  private final String name;

  private BoxClass(Class<?> type) {
    this.type = type;
    this.name = Type.getInternalName(type) + "$InWorker";
  }

  /** Writes a class for every black box that a contract's methods take. */
  static void writeAll(Class<?> contract, Sink sink) {
    Set<Class<?>> boxes = new LinkedHashSet<>();
    for (Method method : contract.getMethods()) {
      for (Class<?> parameter : method.getParameterTypes()) {
        if (parameter.isInterface()) {
          boxes.add(parameter);
        }
      }
    }
    sink.putInt(boxes.size());
    for (Class<?> box : boxes) {
      byte[] bytes = new BoxClass(box).bytes();
      sink.putText(box.getName());
      sink.putInt(bytes.length);
      sink.putBytes(bytes);
    }
  }

  private byte[] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {Type.getInternalName(type)};
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V17, access, name, null, BOX, interfaces);
    MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, BOX, "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(0, 0);
    constructor.visitEnd();
    for (Method method : type.getMethods()) {
      if (!method.isDefault() && !Modifier.isStatic(method.getModifiers())) {
        write(method, writer);
      }
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void write(Method method, ClassWriter writer) {
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC, method.getName(), Type.getMethodDescriptor(method), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitLdcInsn(method.getName());
    Type[] parameters = Type.getArgumentTypes(method);
    code.visitIntInsn(Opcodes.BIPUSH, parameters.length);
    code.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT);
    int local = 1;
    for (int i = 0; i < parameters.length; i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.BIPUSH, i);
      code.visitVarInsn(parameters[i].getOpcode(Opcodes.ILOAD), local);
      local += parameters[i].getSize();
      box(method.getParameterTypes()[i], code);
      code.visitInsn(Opcodes.AASTORE);
    }
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BOX, "ask", ASK, false);
    unbox(method.getReturnType(), code);
    code.visitInsn(Type.getType(method.getReturnType()).getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void box(Class<?> type, MethodVisitor code) {
    if (type.isPrimitive()) {
      Type wrapper = Type.getType(wrapper(type));
      String descriptor = Type.getMethodDescriptor(wrapper, Type.getType(type));
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, wrapper.getInternalName(), "valueOf", descriptor, false);
    }
  }

  private static void unbox(Class<?> type, MethodVisitor code) {
    if (type == void.class) {
      code.visitInsn(Opcodes.POP);
    } else if (type.isPrimitive()) {
      String wrapper = Type.getInternalName(wrapper(type));
      code.visitTypeInsn(Opcodes.CHECKCAST, wrapper);
      String descriptor = Type.getMethodDescriptor(Type.getType(type));
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, wrapper, type.getName() + "Value", descriptor, false);
    } else {
      code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
    }
  }

  private static Class<?> wrapper(Class<?> primitive) {
    return MethodType.methodType(primitive).wrap().returnType();
  }
}
