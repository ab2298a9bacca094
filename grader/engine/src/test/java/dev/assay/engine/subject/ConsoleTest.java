package dev.assay.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.toy.ToyResults;
import dev.assay.engine.verdict.Status;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What submissions do to the console, and to what else a JVM shares. */
class ConsoleTest {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void takeTheConsole() {
    System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveTheConsoleBack() {
    System.setOut(out);
    System.setErr(err);
    System.setIn(in);
  }

  @Test
  void givesTheConsoleBack() {
    PrintStream before = System.out;
    Toy.run(
        Toy.doubler("System.out.print(1); System.err.print(2); System.out.close();" + Toy.RIGHT));
    assertThat(System.out).isSameAs(before);
    assertThat(System.in).isSameAs(in);
    assertThat(console.size()).isZero();
  }

  @Test
  void keepsAThreadThatIsLeftRunningAwayFromTheConsole() throws Exception {
    String late =
        """
        java.io.PrintStream taken = System.out;
        Thread thread = new Thread(() -> {
          while (System.out == taken) Thread.onSpinWait();
          System.out.print("late");
        }, "late printer");
        thread.setDaemon(true);
        thread.start();
        return values;""";
    try (CheckoutSubjects subjects =
            new CheckoutSubjects(
                Toy.compiler().compile(Toy.files(Toy.DOUBLER, Toy.doubler(late))),
                getClass().getClassLoader(),
                Toy.LIMITS);
        SubjectLink link = subjects.open(Toy.doublerExercise())) {
      link.call(Doubler.class.getMethods()[0], new Object[] {new double[0], 1});
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("late printer")) {
        thread.join();
      }
    }
    System.out.print("ours");
    assertThat(console.toString(StandardCharsets.UTF_8)).isEqualTo("ours");
    // The guard goes with the next run.
    Toy.run(Toy.doubler(Toy.RIGHT));
    assertThat(System.out.getClass()).isSameAs(PrintStream.class);
  }

  @Test
  void keepsWhatIsPrintedWithTheCheckThatAsked() {
    ToyResults results =
        Toy.run(
            Toy.doubler(
                "System.out.print(\"out \" + times); System.err.println(\" err\");" + Toy.RIGHT));
    assertThat(results.get("often").output()).isEqualTo(new Output("out 2 err\n", false));
    assertThat(results.get("repeatable").output())
        .isEqualTo(new Output("out 1 err\nout 1 err\n", false));
  }

  @Test
  void keepsTheBeginningOfAMillionLines() {
    Limits limits = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(60), 1000);
    CheckResult often =
        Toy.run(
                limits,
                Toy.doublerExercise(),
                Toy.files(
                    Toy.DOUBLER,
                    Toy.doubler(
                        "if (times == 2 && values.length == 1 && values[0] == 3)\n"
                            + "for (int i = 0; i < 1_000_000; i++) System.out.println(i % 10);\n"
                            + Toy.RIGHT)))
            .get("often");
    assertThat(often.status()).isEqualTo(Status.PASSED);
    assertThat(often.output().truncated()).isTrue();
    assertThat(often.output().text()).isEqualTo("0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n".repeat(50));
  }

  @Test
  void doesNotCutAPrintedCharacterInTwo() {
    CheckResult once =
        Toy.run(Toy.doubler("System.out.print(\"x\" + \"\\u20ac\".repeat(2000));" + Toy.RIGHT))
            .get("once");
    assertThat(once.output()).isEqualTo(new Output("x" + "\u20ac".repeat(333), true));
  }

  @Test
  void givesTheEndOfStandardInput() {
    assertThat(
            Toy.run(
                    Toy.doubler(
                        "try { if (System.in.read() != -1) return null; }\n"
                            + "catch (java.io.IOException e) { return null; }\n"
                            + "if (new java.util.Scanner(System.in).hasNext()) return null;\n"
                            + Toy.RIGHT))
                .values())
        .extracting(CheckResult::status)
        .containsOnly(Status.PASSED);
  }

  @Test
  void givesEachCheckItsOwnConsoleEvenIfOneClosesIt() {
    ToyResults results =
        Toy.run(
            Toy.doubler(
                "System.out.print(\"hello\");\n"
                    + "try { if (System.in.read() != -1) return null; }\n"
                    + "catch (java.io.IOException e) { return null; }\n"
                    + "new java.util.Scanner(System.in).close(); System.out.close();\n"
                    + "System.setOut(null); System.setErr(null);\n"
                    + Toy.RIGHT));
    assertThat(results.get("length").status()).isEqualTo(Status.PASSED);
    assertThat(results.get("once").status()).isEqualTo(Status.PASSED);
    assertThat(results.get("once").output()).isEqualTo(new Output("hello", false));
    assertThat(results.get("often").output()).isEqualTo(new Output("hello", false));
  }

  @Test
  void dropsWhatAThreadOfAnEarlierCheckStillPrints() {
    ToyResults results =
        Toy.run(
            Toy.doubler(
                "if (values.length == 3) { Thread t = new Thread(() -> {\n"
                    + "long end = System.nanoTime() + 1_500_000_000L;\n"
                    + "while (System.nanoTime() < end) System.out.print(\"noise\"); });\n"
                    + "t.setDaemon(true); t.start(); }\n"
                    + Toy.RIGHT));
    for (String quiet : new String[] {"once", "often", "repeatable", "unchanged"}) {
      assertThat(results.get(quiet).status()).isEqualTo(Status.PASSED);
      assertThat(results.get(quiet).output()).isEqualTo(Output.NONE);
    }
  }

  @Test
  void putsLocaleAndTimeZoneBack() {
    ToyResults results =
        Toy.run(
            Toy.doubler(
                "if (java.util.Locale.getDefault().equals(new java.util.Locale(\"ar\", \"EG\")))\n"
                    + "System.out.print(\"left over\");\n"
                    + "java.util.Locale.setDefault(new java.util.Locale(\"ar\", \"EG\"));\n"
                    + "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"GMT+9\"));\n"
                    + Toy.RIGHT));
    assertThat(results.get("once").output()).isEqualTo(Output.NONE);
    assertThat(results.get("often").output()).isEqualTo(Output.NONE);
    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
  }
}
