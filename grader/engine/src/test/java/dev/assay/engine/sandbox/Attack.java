package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.verdict.Status;

/** Submissions that don't answer, and how that ends. */
enum Attack {
  EXITS(Status.CRASHED, "System.exit(0); return null;"),
  HALTS(Status.CRASHED, "Runtime.getRuntime().halt(0); return null;"),
  LOOPS(Status.TIMEOUT, "while (true) { Thread.onSpinWait(); }"),
  LOOPS_AND_CATCHES_ALL(
      Status.TIMEOUT,
      "while (true) { try { Thread.sleep(1); numbers[0]++; } catch (Throwable all) { } }"),
  SLEEPS(Status.TIMEOUT, "Thread.sleep(1_000_000); return null;"),
  EXITS_INTO_A_HOOK_THAT_LOOPS(
      Status.TIMEOUT,
      """
      Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));
      System.exit(0);
      return null;
      """),
  FILLS_THE_HEAP(
      Status.OUT_OF_MEMORY,
      "List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[1 << 20]); }"),
  FILLS_THE_HEAP_AND_CATCHES(
      Status.OUT_OF_MEMORY,
      """
      List<long[]> all = new ArrayList<>();
      try { while (true) { all.add(new long[1 << 20]); } } catch (OutOfMemoryError e) { return null; }
      """),
  WANTS_ONE_HUGE_ARRAY(Status.OUT_OF_MEMORY, "return new double[Integer.MAX_VALUE];"),
  FILLS_DIRECT_MEMORY(
      Status.OUT_OF_MEMORY,
      """
      List<Object> all = new ArrayList<>();
      while (true) { all.add(java.nio.ByteBuffer.allocateDirect(1 << 20)); }
      """),
  ANSWERS_TOO_LONG(Status.OUTPUT_LIMIT, "return new double[3_000_000];"),
  FLOODS_THE_LINE(
      Status.PROTOCOL_VIOLATION,
      """
      OutputStream out = new FileOutputStream(FileDescriptor.out);
      while (true) { out.write(new byte[1 << 16]); }
      """),
  FLOODS_THE_LINE_WITH_TEXT(
      Status.PROTOCOL_VIOLATION,
      """
      PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
      while (true) { out.println("passed: 100 of 100"); }
      """),
  FLOODS_STANDARD_ERROR(
      Status.OUTPUT_LIMIT,
      """
      OutputStream out = new FileOutputStream(FileDescriptor.err);
      while (true) { out.write(new byte[1 << 16]); }
      """),
  FORGES_ANSWERS(
      Status.PROTOCOL_VIOLATION,
      """
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
      for (long nonce = 0; nonce < 64; nonce++) {
        out.writeInt(9 + 2 + 1 + 6 + 8 * numbers.length + 1);
        out.writeLong(nonce);
        out.writeByte(5);
        out.writeShort(0);
        out.writeBoolean(false);
        out.writeByte(6);
        out.writeByte(0);
        out.writeByte('D');
        out.writeInt(numbers.length);
        for (double number : numbers) { out.writeDouble(2 * number); }
        out.writeBoolean(false);
      }
      return null;
      """),
  HANGS_UP(Status.CRASHED, "new FileOutputStream(FileDescriptor.out).close(); return null;"),
  THROWS_A_HUGE_MESSAGE(
      Status.CRASHED, "throw new IllegalStateException(\"x\".repeat(20_000_000));"),
  HAS_A_MESSAGE_THAT_NEVER_COMES(
      Status.TIMEOUT,
      "throw new IllegalStateException() { public String getMessage() { while (true) { } } };"),
  HAS_A_MESSAGE_THAT_EXITS(
      Status.CRASHED,
      """
      throw new IllegalStateException() {
        public String getMessage() { System.exit(0); return null; }
      };
      """),
  HAS_A_MESSAGE_THAT_THROWS(
      Status.CRASHED,
      """
      class Evil extends RuntimeException {
        public String getMessage() { throw new Evil(); }
        public StackTraceElement[] getStackTrace() { throw new Evil(); }
        public synchronized Throwable getCause() { throw new Evil(); }
      }
      throw new Evil();
      """),
  RECURSES(Status.CRASHED, "return run(numbers, box);"),
  ASKS_WITHOUT_END(Status.TIMEOUT, "while (true) { box.twice(1); }"),
  ASKS_AND_DOES_NOT_LISTEN(
      Status.TIMEOUT,
      """
      long nonce = 0;
      for (java.lang.reflect.Field field : box.getClass().getSuperclass().getDeclaredFields()) {
        if (field.getType() == long.class) {
          field.setAccessible(true);
          nonce = field.getLong(box);
        }
      }
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
      ByteArrayOutputStream question = new ByteArrayOutputStream();
      DataOutputStream asked = new DataOutputStream(question);
      asked.writeInt(9 + 4 + 12 + 5);
      asked.writeLong(nonce);
      asked.writeByte(8);
      asked.writeInt(1);
      asked.writeInt(4);
      asked.writeChars("many");
      asked.writeByte(2);
      asked.writeInt(100_000);
      while (true) { out.write(question.toByteArray()); }
      """),
  LOOPS_IN_STATIC_CODE(
      Status.TIMEOUT,
      """
      return null;
      }
      static {
        long n = 0;
        while (n >= 0) { n = (n + 1) & 0xff; }
      """),
  LOOPS_IN_ITS_CONSTRUCTOR(
      Status.TIMEOUT, "return null; } public Answer() { while (true) { Thread.onSpinWait(); }");

  private final Status end;
  private final String body;

  Attack(Status end, String body) {
    this.end = end;
    this.body = body;
  }

  /** How it ends. */
  Status end() {
    return end;
  }

  Compiled compiled() {
    return Toys.method(body);
  }
}
