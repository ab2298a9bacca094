package dev.assay.engine.sandbox;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources that are meant to break the compiler, each as the body of a class. */
enum Bomb {
  /** A call whose type takes exponential time to infer. */
  GENERIC_CALLS(
      "Object bomb = "
          + "java.util.List.of(java.util.Map.entry(1, ".repeat(40)
          + "1"
          + "))".repeat(40)
          + ";",
      "needed more"),
  /** A type whose name is longer than any memory. */
  GENERIC_TYPE(
      "static class P<A, B> {} static <T> P<T, T> d(T t) { return null; } void f() { var a0 = d(1);"
          + IntStream.range(0, 14)
              .mapToObj(i -> "var a" + (i + 1) + " = d(d(d(a" + i + ")));")
              .collect(Collectors.joining())
          + " String s = a14; }",
      "needed more"),
  /** Constants that double in length. */
  CONSTANT_STRINGS(
      "static final String S0 = \"0123456789abcdef\";"
          + IntStream.range(0, 31)
              .mapToObj(i -> "static final String S" + (i + 1) + " = S" + i + " + S" + i + ";")
              .collect(Collectors.joining()),
      "needed more"),
  /** An expression that is nested deeper than the parser's stack. */
  PARENTHESES("int x = " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + ";", "gave up"),
  /** More code than a method may have. */
  LONG_METHOD("void f(int x) { " + "x += x * 12345;".repeat(9000) + "}", "code too large"),
  /** A constant array for which a class has no room. */
  LONG_ARRAY(
      "int[] a = {"
          + IntStream.range(0, 100_000).mapToObj(i -> "7" + i).collect(Collectors.joining(","))
          + "};",
      "code too large"),
  /** More classes than a submission may have. */
  MANY_CLASSES(
      IntStream.range(0, 2500).mapToObj(i -> "class C" + i + " {}").collect(Collectors.joining()),
      "compiled classes are too large");

  private final String body;
  private final String words;

  Bomb(String body, String words) {
    this.body = body;
    this.words = words;
  }

  /** A source in the package {@code toy}. */
  String source(String className) {
    return "package toy; public class " + className + " { " + body + " }";
  }

  /** What has to be in the student's message. */
  String words() {
    return words;
  }
}
