package dev.assay.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.toy.Toy;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are meant to harm the compiler, or do so by accident. */
class HostileSourcesTest {

  @Test
  void deepNestingIsAProblemOfItsFileAndPrintsNothing() {
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    Compiled compiled;
    try {
      compiled =
          Toy.compiler()
              .compile(
                  Toy.files(
                      "A.java", "public class A { B b; }",
                      "B.java", "public class B {}",
                      "Deep.java",
                          "class Deep { int x = "
                              + "(".repeat(60_000)
                              + "1"
                              + ")".repeat(60_000)
                              + "; }"));
    } finally {
      System.setErr(err);
    }
    assertThat(compiled.classes()).containsOnlyKeys("A", "B");
    assertThat(compiled.problems())
        .isEqualTo(
            Map.of(
                "Deep.java",
                List.of(
                    new Problem(
                        "Deep.java",
                        0,
                        0,
                        "The compiler gave up. Look for code that is nested very deeply, and split"
                            + " it.",
                        ""))));
    assertThat(printed.size()).isZero();
  }

  @Test
  void twoDeepFilesCostNoThird() {
    String deep = "class X { int x = " + "-~".repeat(60_000) + "1; }";
    Compiled compiled =
        Toy.compiler()
            .compile(
                Toy.files(
                    "A.java", deep.replace("X", "A"),
                    "B.java", "class B {}",
                    "C.java", deep.replace("X", "C")));
    assertThat(compiled.classes()).containsOnlyKeys("B");
    assertThat(compiled.problems()).containsOnlyKeys("A.java", "C.java");
  }

  @Test
  void aMethodThatIsTooLargeIsAProblemOfItsFile() {
    Compiled compiled =
        Toy.compiler()
            .compile(
                Toy.files(
                    "Big.java",
                    "class Big { void f(int x) { " + "x += x * 12345;".repeat(9000) + "} }",
                    "Good.java",
                    "class Good {}"));
    assertThat(compiled.classes()).containsOnlyKeys("Good");
    assertThat(compiled.problems()).containsOnlyKeys("Big.java");
  }

  @Test
  void annotationProcessorsDoNotRun(@TempDir Path folder) throws IOException {
    // A processor service that javac would stumble over, if it looked for one.
    Path jar = folder.resolve("processor.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
      out.write("no.such.Processor\n".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    Compiled compiled =
        new SourceCompiler(jar)
            .compile(
                Toy.files(
                    "X.java",
                    "@Deprecated class X { @Override public String toString() { return null; } }"));
    assertThat(compiled.problems()).isEmpty();
    assertThat(compiled.classes()).containsOnlyKeys("X");
  }

  @Test
  void nothingIsWrittenToDisk() throws IOException {
    Set<Path> before = classFiles();
    Toy.compiler()
        .compile(
            Toy.files(
                "../Outside.java", "class Outside {}",
                "X.java", "class X { class Y {} }",
                "Broken.java", "class {"));
    assertThat(classFiles()).isEqualTo(before);
    assertThat(new File("X.class")).doesNotExist();
    assertThat(new File("../Outside.class")).doesNotExist();
  }

  private static Set<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      return files.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toSet());
    }
  }
}
