package dev.assay.engine.sandbox;

import java.util.Optional;

/**
 * The filter of system calls: what a JVM needs passes, what only an attack does ends the process,
 * everything else fails. New threads pass, new processes don't, so that nothing can be left behind.
 *
 * <p>Written for x86-64; the lists were taken from traces of a broad honest workload on Java 17 and
 * 25.
 */
final class SeccompFilter {
  /** Stands for the process's own id, where a filter has to know it. */
  static final int SELF = 0x5afe71d0;

  private static final int ARCHITECTURE_X86_64 = 0xc000003e;

  /** From here on, numbers are those of the x32 interface. */
  private static final int X32 = 0x40000000;

  private static final int EPERM = 1;
  private static final int ENOTTY = 25;
  private static final int ENOSYS = 38;
  private static final int EAFNOSUPPORT = 97;

  private static final int MMAP = 9;
  private static final int IOCTL = 16;
  private static final int SOCKET = 41;
  private static final int SOCKETPAIR = 53;
  private static final int CLONE = 56;
  private static final int FCNTL = 72;
  private static final int PRCTL = 157;
  private static final int TGKILL = 234;
  private static final int PRLIMIT = 302;
  private static final int CLONE3 = 435;

  /** What the C library makes a thread with: GNU's, and musl's. */
  private static final int[] THREAD_FLAGS = {0x3d0f00, 0x7d0f00};

  /** A mapping that is shared and has no file: memory that no limit of a process counts. */
  private static final int SHARED_ANONYMOUS = 0x21;

  /** Is it a terminal, how much is there to read, don't block, how wide is the window. */
  private static final int[] DEVICE_QUESTIONS = {0x5401, 0x541b, 0x5421, 0x5413};

  /** Duplicate, get and set flags, lock a part of a file, duplicate and close on exec. */
  private static final int[] FILE_COMMANDS = {0, 1, 2, 3, 4, 5, 6, 7, 1030};

  /** Name a thread, ask for its name, name a mapping. */
  private static final int[] PROCESS_COMMANDS = {15, 16, 0x53564d41};

  private SeccompFilter() {}

  /**
   * The filter for this machine, or nothing if there is none for its architecture.
   *
   * @param ownProcessOnly whether signals to threads are limited to the process {@link #SELF}; not
   *     needed where it sees no other
   */
  static Optional<byte[]> forThisMachine(boolean ownProcessOnly) {
    String architecture = System.getProperty("os.arch");
    return architecture.equals("amd64") || architecture.equals("x86_64")
        ? Optional.of(x86(ownProcessOnly))
        : Optional.empty();
  }

  private static byte[] x86(boolean ownProcessOnly) {
    SystemCalls calls = SystemCalls.ofX86();
    BpfProgram program =
        new BpfProgram()
            .loadArchitecture()
            .unlessEqual(ARCHITECTURE_X86_64, BpfProgram.KILL)
            .loadNumber()
            .ifAtLeast(X32, BpfProgram.KILL);
    calls.allowed().forEach(number -> program.ifEqual(number, BpfProgram.ALLOW));
    calls.deadly().forEach(number -> program.ifEqual(number, BpfProgram.KILL));
    return program
        .inCase(
            MMAP,
            new BpfProgram()
                .loadArgument(3, false)
                .mask(SHARED_ANONYMOUS)
                .ifEqual(SHARED_ANONYMOUS, BpfProgram.fail(EPERM))
                .answer(BpfProgram.ALLOW))
        .inCase(TGKILL, ownProcessOnly ? toSelf() : new BpfProgram().answer(BpfProgram.ALLOW))
        .inCase(CLONE, oneOf(0, THREAD_FLAGS, EPERM))
        // The C library falls back to clone, whose arguments a filter can see.
        .ifEqual(CLONE3, BpfProgram.fail(ENOSYS))
        .inCase(IOCTL, oneOf(1, DEVICE_QUESTIONS, ENOTTY))
        .inCase(FCNTL, oneOf(1, FILE_COMMANDS, EPERM))
        .inCase(PRCTL, oneOf(0, PROCESS_COMMANDS, EPERM))
        .inCase(SOCKETPAIR, oneOf(0, new int[] {1}, EAFNOSUPPORT))
        .ifEqual(SOCKET, BpfProgram.fail(EAFNOSUPPORT))
        .inCase(PRLIMIT, readOnly())
        .answer(BpfProgram.fail(EPERM))
        .bytes();
  }

  private static BpfProgram oneOf(int argument, int[] values, int errno) {
    BpfProgram part = new BpfProgram().loadArgument(argument, false);
    for (int value : values) {
      part.ifEqual(value, BpfProgram.ALLOW);
    }
    return part.answer(BpfProgram.fail(errno));
  }

  private static BpfProgram toSelf() {
    return new BpfProgram()
        .loadArgument(0, false)
        .ifEqual(SELF, BpfProgram.ALLOW)
        .answer(BpfProgram.KILL);
  }

  /** A limit is asked for, not set: there are no new values. */
  private static BpfProgram readOnly() {
    return new BpfProgram()
        .loadArgument(2, false)
        .unlessEqual(0, BpfProgram.fail(EPERM))
        .loadArgument(2, true)
        .unlessEqual(0, BpfProgram.fail(EPERM))
        .answer(BpfProgram.ALLOW);
  }
}
