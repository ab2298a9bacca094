package dev.assay.app.release;

import dev.assay.app.release.ScannedMethod.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what stands in one method. */
final class MethodScan extends MethodVisitor {
  private final Member member;
  private final int access;
  private final Consumer<ScannedMethod> done;
  private final Set<Member> members = new HashSet<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> providers = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();
  private final Set<Long> numbers = new TreeSet<>();
  private final Set<Integer> lines = new TreeSet<>();
  private final StringBuilder code = new StringBuilder();
  private Role role = Role.NONE;
  private String title = "";
  private int instructions;

  MethodScan(Member member, int access, Consumer<ScannedMethod> done) {
    super(Opcodes.ASM9);
    this.member = member;
    this.access = access;
    this.done = done;
    addTypes(Type.getMethodType(member.descriptor()), types);
  }

  /** Adds the classes that a type names. */
  static void addTypes(Type type, Set<String> types) {
    switch (type.getSort()) {
      case Type.OBJECT -> types.add(type.getInternalName());
      case Type.ARRAY -> addTypes(type.getElementType(), types);
      case Type.METHOD -> {
        addTypes(type.getReturnType(), types);
        for (Type argument : type.getArgumentTypes()) {
          addTypes(argument, types);
        }
      }
      default -> {}
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (!descriptor.equals("Ldev/assay/engine/course/Check;")) {
      return null;
    }
    role = Role.VISIBLE;
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(String name, Object value) {
        if (name.equals("value")) {
          title = value.toString();
        }
      }

      @Override
      public void visitEnum(String name, String type, String value) {
        if (name.equals("visibility") && !value.equals("VISIBLE")) {
          role = Role.HIDDEN;
        }
      }
    };
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(String name, Object value) {
        if (name.equals("value")) {
          providers.add(value.toString());
        }
      }
    };
  }

  @Override
  public void visitInsn(int opcode) {
    add(opcode, "");
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    add(opcode, operand);
  }

  @Override
  public void visitVarInsn(int opcode, int local) {
    add(opcode, local);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    addTypes(Type.getObjectType(type), types);
    add(opcode, type);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    use(owner, name, descriptor);
    add(opcode, owner + '.' + name + descriptor);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    use(owner, name, descriptor);
    add(opcode, owner + '.' + name + descriptor);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    addTypes(Type.getMethodType(descriptor), types);
    for (Object argument : arguments) {
      constant(argument);
    }
    add(Opcodes.INVOKEDYNAMIC, name + descriptor);
  }

  @Override
  public void visitLdcInsn(Object value) {
    constant(value);
    add(Opcodes.LDC, value);
  }

  @Override
  public void visitIincInsn(int local, int increment) {
    add(Opcodes.IINC, local + "+" + increment);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    add(opcode, "");
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
    add(Opcodes.TABLESWITCH, min + ".." + max);
  }

  @Override
  public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
    add(Opcodes.LOOKUPSWITCH, keys.length);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    addTypes(Type.getType(descriptor), types);
    add(Opcodes.MULTIANEWARRAY, descriptor + dimensions);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
    if (type != null) {
      types.add(type);
    }
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    lines.add(line);
  }

  @Override
  public void visitEnd() {
    done.accept(
        new ScannedMethod(
            member,
            access,
            role,
            title,
            members,
            types,
            providers,
            texts,
            numbers,
            lines,
            instructions,
            digest(code.toString())));
  }

  private void use(String owner, String name, String descriptor) {
    addTypes(Type.getObjectType(owner), types);
    addTypes(Type.getType(descriptor), types);
    members.add(new Member(owner, name, descriptor));
  }

  private void constant(Object value) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Double number) {
      numbers.add(Double.doubleToRawLongBits(number));
    } else if (value instanceof Type type) {
      addTypes(type, types);
    } else if (value instanceof Handle handle) {
      use(handle.getOwner(), handle.getName(), handle.getDesc());
    }
  }

  private void add(int opcode, Object operand) {
    instructions++;
    code.append(opcode).append(' ').append(operand).append('\n');
  }

  /** The class itself and those in it have no name, so that a renamed copy is the same. */
  private String digest(String text) {
    try {
      byte[] bytes =
          text.replace(ScannedClass.outer(member.owner()), "@").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
