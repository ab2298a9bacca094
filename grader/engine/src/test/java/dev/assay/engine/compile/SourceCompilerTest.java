package dev.assay.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.toy.Toy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of all kinds, and what is wrong with them. */
class SourceCompilerTest {
  private static final String GOOD = "public class Good { int one() { return 1; } }";

  @Test
  void oneBrokenFileDoesNotCostTheOthers() {
    Compiled compiled =
        compile("Bad.java", "public class Bad { int x = ; }", "Good.java", GOOD, "Worse.java", "}");
    assertThat(compiled.classes()).containsOnlyKeys("Good");
    assertThat(compiled.problems()).containsOnlyKeys("Bad.java", "Worse.java");
  }

  @Test
  void aFileThatNeedsABrokenOneHasItsOwnProblem() {
    Compiled compiled =
        compile(
            "Bad.java", "public class Bad { int x = ; }",
            "Good.java", GOOD,
            "Last.java", "public class Last { Needs needs; }",
            "Needs.java", "public class Needs {\n  Bad bad;\n}");
    assertThat(compiled.classes()).containsOnlyKeys("Good");
    assertThat(compiled.problems()).containsOnlyKeys("Bad.java", "Last.java", "Needs.java");
    assertThat(only(compiled, "Needs.java").place()).isEqualTo("Needs.java:2:3");
    assertThat(only(compiled, "Needs.java").message()).startsWith("cannot find symbol");
  }

  @Test
  void helpersMayBeInOtherFilesAndPackages() {
    Compiled compiled =
        compile(
            "a/First.java", "package a; public class First { b.Second next = new b.Second(); }",
            "b/Second.java", "package b; public class Second { class Inner {} } class Third {}");
    assertThat(compiled.problems()).isEmpty();
    assertThat(compiled.classes())
        .containsOnlyKeys("a.First", "b.Second", "b.Second$Inner", "b.Third");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreFine() {
    Compiled compiled = compile("Good.java", "\ufeff" + GOOD.replace("{", "{\r\n"));
    assertThat(compiled.problems()).isEmpty();
    assertThat(compiled.classes()).containsOnlyKeys("Good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesWhateverEndsThem(String end) {
    Problem problem =
        only(
            compile("X.java", String.join(end, "class X {", "  // a", "\tint y = \"s\";", "}", "")),
            "X.java");
    assertThat(problem)
        .isEqualTo(
            new Problem(
                "X.java",
                3,
                10,
                "incompatible types: java.lang.String cannot be converted to int",
                "int y = \"s\";"));
  }

  @Test
  void countsColumnsInCharactersAfterAUnicodeEscape() {
    Problem problem = only(compile("X.java", "class X { String \\u0061\\u00e9 = 1; }"), "X.java");
    assertThat(problem.column()).isEqualTo("class X { String \\u0061\\u00e9 = 1".length());
    assertThat(problem.sourceLine()).isEqualTo("class X { String \\u0061\\u00e9 = 1; }");
  }

  @Test
  void showsThePartOfALongLineThatTheProblemIsIn() {
    Problem problem =
        only(
            compile("X.java", "class X { int a = 1" + " + 1".repeat(1000) + " + \"s\".x" + "; }"),
            "X.java");
    assertThat(problem.sourceLine()).startsWith("... ").contains("\"s\".x").hasSizeLessThan(180);
  }

  @Test
  void latin1IsAProblemWithItsPlace() {
    Problem problem =
        only(encoded("class X {\n// \u00e9\n}", StandardCharsets.ISO_8859_1), "X.java");
    assertThat(problem)
        .isEqualTo(
            new Problem(
                "X.java",
                2,
                0,
                "The file is not UTF-8: byte 13 is 0xe9. Save it again with the encoding UTF-8.",
                ""));
  }

  @Test
  void utf16IsAProblemWithItsPlace() {
    assertThat(only(encoded(GOOD, StandardCharsets.UTF_16), "X.java").message())
        .startsWith("The file is not UTF-8: byte 0 is 0xfe.");
    assertThat(only(encoded("\ufeff" + GOOD, StandardCharsets.UTF_16LE), "X.java").message())
        .startsWith("The file is not UTF-8: byte 0 is 0xff.");
    assertThat(only(encoded(GOOD, StandardCharsets.UTF_16LE), "X.java").message())
        .startsWith("The file is not UTF-8: byte 1 is 0x0.");
  }

  @Test
  void aCharacterThatIsCutOffIsAProblem() {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("X.java", new byte[] {'/', '/', (byte) 0xe2, (byte) 0x82});
    assertThat(only(Toy.compiler().compile(files), "X.java").message())
        .startsWith("The file is not UTF-8: byte 2 is 0xe2.");
  }

  @Test
  void aPublicClassHasToBeNamedLikeItsFile() {
    assertThat(only(compile("My Copy 100%.java", GOOD), "My Copy 100%.java"))
        .isEqualTo(
            new Problem(
                "My Copy 100%.java",
                1, 8, "class Good is public, should be declared in a file named Good.java", GOOD));
  }

  @Test
  void aClassMayHaveAnyName() {
    assertThat(compile("X.java", "class Gr\u00f6\u00dfe {} class \u03c0 {}").classes())
        .containsOnlyKeys("Gr\u00f6\u00dfe", "\u03c0");
  }

  @Test
  void tellsProblemsInTheOrderOfTheText() {
    List<Problem> problems =
        compile("X.java", "class X {\n int a = b; int c = d;\n int e = f;\n}")
            .problems()
            .get("X.java");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("X.java:2:10", "X.java:2:21", "X.java:3:10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean f(Object o) { return switch (o) { case String s -> true; default -> false; }; }",
        "record P(int x) {} int f(Object o) { return o instanceof P(int x) ? x : 0; }",
        "void f() { java.util.List.of(1).getFirst(); }",
        "void f() { Thread.ofVirtual(); }"
      })
  void knowsJava17AndNothingLater(String member) {
    assertThat(compile("X.java", "class X { " + member + " }").problems()).containsKey("X.java");
  }

  @Test
  void saysTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      assertThat(only(compile("X.java", "class X { int y = z; }"), "X.java").message())
          .isEqualTo("cannot find symbol\n  symbol:   variable z\n  location: class X");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aSubmissionIsNotAModule() {
    Compiled compiled =
        compile(
            Toy.DOUBLER,
            Toy.doubler(Toy.RIGHT),
            "dev/assay/engine/toy/module-info.java",
            "module mine {}");
    assertThat(compiled.classes()).hasSize(1);
    assertThat(compiled.problems()).containsOnlyKeys("dev/assay/engine/toy/module-info.java");
  }

  @Test
  void aSubmissionSeesTheContractsAndTheJdkOnly() {
    Compiled compiled =
        compile(
            Toy.DOUBLER,
            Toy.doubler(Toy.RIGHT),
            "A.java",
            "class A { org.junit.jupiter.api.Test x; }",
            "B.java",
            "class B { dev.assay.engine.verdict.Status x; }",
            "C.java",
            "class C { sun.security.provider.SHA x; }");
    assertThat(compiled.classes()).containsOnlyKeys("dev.assay.engine.toy.DoublerExercise");
    assertThat(compiled.problems()).containsOnlyKeys("A.java", "B.java", "C.java");
  }

  @Test
  void nothingIsNothing() {
    assertThat(compile().classes()).isEmpty();
    assertThat(compile("X.java", "").problems()).isEmpty();
    assertThat(compile("X.java", "// only a comment").classes()).isEmpty();
  }

  private static Compiled encoded(String text, Charset charset) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("X.java", text.getBytes(charset));
    return Toy.compiler().compile(files);
  }

  private static Compiled compile(String... pathsAndSources) {
    return Toy.compiler().compile(Toy.files(pathsAndSources));
  }

  private static Problem only(Compiled compiled, String file) {
    List<Problem> problems = compiled.problems().getOrDefault(file, List.of());
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
