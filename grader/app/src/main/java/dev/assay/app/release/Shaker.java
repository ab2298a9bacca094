package dev.assay.app.release;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Shakes the visible checks out of the author's classes: they, and what they use, and no method
 * that only something else uses.
 */
final class Shaker {
  private final AuthorCode code;
  private final Set<String> classes = new TreeSet<>();
  private final Set<Member> members = new HashSet<>();
  private final Deque<ScannedMethod> ahead = new ArrayDeque<>();

  /**
   * Shakes.
   *
   * @param code the author's classes
   * @param checks the classes of checks, with slashes
   * @throws Complaint if a visible check can't do without an answer
   */
  Shaker(AuthorCode code, Iterable<String> checks) throws Complaint {
    this.code = code;
    for (String name : checks) {
      reach(name, "the course");
    }
    while (!ahead.isEmpty()) {
      ScannedMethod method = ahead.remove();
      String user = method.member().owner() + "." + method.member().name();
      for (String type : method.types()) {
        reach(type, user);
      }
      for (Member member : method.members()) {
        reach(member);
      }
      ScannedClass owner = code.classes().get(method.member().owner());
      for (ScannedMethod other : owner == null ? Set.<ScannedMethod>of() : owner.methods()) {
        if (method.providers().contains(other.member().name())) {
          keep(other);
        }
      }
    }
  }

  /** Whether a method is part of what is visible. */
  boolean keeps(Member method) {
    return members.contains(method);
  }

  /** Whether a class is part of what is visible. */
  boolean keeps(String name) {
    return classes.contains(name);
  }

  /** The class files that are left, by name, with slashes. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : classes) {
      ScannedClass scanned = code.classes().get(name);
      if (scanned != null) {
        files.put(name, shaken(scanned));
      }
    }
    return files;
  }

  private void reach(String name, String user) throws Complaint {
    ScannedClass scanned = code.classes().get(name);
    if (scanned == null || !classes.add(name)) {
      return;
    }
    if (code.isAnswer(name)) {
      throw new Complaint(
          ExitCode.COURSE_DEFECT,
          "A student's kit can't have "
              + name.replace('/', '.')
              + ", but "
              + user.replace('/', '.')
              + " uses it, and is visible. Let it ask Reference.of(<contract>) instead, or hide the"
              + " check.");
    }
    for (String type : scanned.parents()) {
      reach(type, name);
    }
    for (String type : scanned.types()) {
      reach(type, name);
    }
    for (ScannedMethod method : scanned.methods()) {
      if (isRoot(scanned, method)) {
        keep(method);
      }
    }
  }

  /** What is used without being named: visible checks, beginnings, and what may override. */
  private static boolean isRoot(ScannedClass owner, ScannedMethod method) {
    String name = method.member().name();
    if (name.equals("<clinit>") || method.check() == ScannedMethod.Role.VISIBLE) {
      return true;
    }
    int hidden = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    return owner.isChecks()
        ? name.equals("<init>")
        : (method.access() & hidden) == 0 && !name.equals("<init>");
  }

  private void reach(Member used) throws Complaint {
    // A method may be the superclass's.
    @Nullable ScannedClass owner = code.classes().get(used.owner());
    if (owner == null) {
      return;
    }
    for (ScannedMethod method : owner.methods()) {
      if (method.member().equals(used)) {
        keep(method);
        return;
      }
    }
    for (String type : owner.parents()) {
      reach(used.in(type));
    }
  }

  private void keep(ScannedMethod method) {
    if (members.add(method.member())) {
      ahead.add(method);
    }
  }

  private byte[] shaken(ScannedClass scanned) {
    // Without the old constant pool, which still has the texts of the methods that go.
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(scanned.bytes())
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access,
                  String name,
                  String descriptor,
                  @Nullable String signature,
                  String @Nullable [] exceptions) {
                return keeps(new Member(scanned.name(), name, descriptor))
                    ? super.visitMethod(access, name, descriptor, signature, exceptions)
                    : null;
              }

              @Override
              public void visitNestMember(String member) {
                if (keeps(member)) {
                  super.visitNestMember(member);
                }
              }

              @Override
              public void visitInnerClass(
                  String name, @Nullable String outer, @Nullable String inner, int access) {
                if (keeps(name) || !code.classes().containsKey(name)) {
                  super.visitInnerClass(name, outer, inner, access);
                }
              }
            },
            0);
    return writer.toByteArray();
  }
}
