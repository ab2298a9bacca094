package dev.assay.engine.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Assembles a program of the classic Berkeley Packet Filter that looks at a system call: {@code
 * struct seccomp_data} of Linux, which has the number at offset 0, the architecture at 4, and six
 * arguments of 64 bits from 16 on, little-endian.
 */
final class BpfProgram {
  /** The answer that lets a system call pass. */
  static final int ALLOW = 0x7fff0000;

  /** The answer that ends the process. */
  static final int KILL = 0x80000000;

  private static final int FAIL = 0x00050000;

  private static final int LOAD = 0x20;
  private static final int AND = 0x54;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int RETURN = 0x06;

  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int ARGUMENTS = 16;

  private final List<Instruction> instructions = new ArrayList<>();

  private record Instruction(int code, int jumpIfTrue, int jumpIfFalse, int operand) {}

  /** The answer that makes a system call fail. */
  static int fail(int errno) {
    return FAIL | errno;
  }

  BpfProgram loadNumber() {
    return add(LOAD, 0, 0, NUMBER);
  }

  BpfProgram loadArchitecture() {
    return add(LOAD, 0, 0, ARCHITECTURE);
  }

  /** Loads the lower or the upper 32 bits of an argument. */
  BpfProgram loadArgument(int index, boolean upper) {
    return add(LOAD, 0, 0, ARGUMENTS + 8 * index + (upper ? 4 : 0));
  }

  /** Keeps these bits of what was loaded. */
  BpfProgram mask(int bits) {
    return add(AND, 0, 0, bits);
  }

  /** Answers if what was loaded is this. */
  BpfProgram ifEqual(int value, int answer) {
    return add(IF_EQUAL, 0, 1, value).answer(answer);
  }

  /** Answers unless what was loaded is this. */
  BpfProgram unlessEqual(int value, int answer) {
    return add(IF_EQUAL, 1, 0, value).answer(answer);
  }

  /** Answers if what was loaded is at least this, both without sign. */
  BpfProgram ifAtLeast(int value, int answer) {
    return add(IF_AT_LEAST, 0, 1, value).answer(answer);
  }

  /** Goes into a part of the program if what was loaded is this; that part has to answer. */
  BpfProgram inCase(int value, BpfProgram part) {
    // The distance of a jump has eight bits.
    if (part.instructions.size() > 255) {
      throw new IllegalArgumentException(part.instructions.size() + " instructions to jump over");
    }
    add(IF_EQUAL, 0, part.instructions.size(), value);
    instructions.addAll(part.instructions);
    return this;
  }

  /** Answers. */
  BpfProgram answer(int answer) {
    return add(RETURN, 0, 0, answer);
  }

  /** The program as the kernel takes it: eight bytes for each instruction. */
  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(8 * instructions.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (Instruction instruction : instructions) {
      bytes
          .putShort((short) instruction.code())
          .put((byte) instruction.jumpIfTrue())
          .put((byte) instruction.jumpIfFalse())
          .putInt(instruction.operand());
    }
    return bytes.array();
  }

  private BpfProgram add(int code, int jumpIfTrue, int jumpIfFalse, int operand) {
    instructions.add(new Instruction(code, jumpIfTrue, jumpIfFalse, operand));
    return this;
  }
}
