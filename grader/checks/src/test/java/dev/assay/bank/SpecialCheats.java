package dev.assay.bank;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Cheats that are too large or too odd to lie in a folder of sources. */
final class SpecialCheats {
  private static final String CLASS = "SingleNeuronRecoveryExercise";
  private static final String FILE = CLASS + ".java";
  private static final int PIECE = 1 << 20;
  private static final int PIECES_OF_A_GIGABYTE = 1024;

  private SpecialCheats() {}

  /** Makes them in a class's folder that has the other ones. */
  static void add(Path folder) throws IOException {
    compileProcessor(folder.resolve("33-annotation-processor"));
    source(folder.resolve("52-method-too-large"), tooLarge());
    source(folder.resolve("54-huge-constant-array"), manyConstants());
    byte[] utf16 = ("\ufeff" + zeros("")).getBytes(StandardCharsets.UTF_16LE);
    write(folder.resolve("55-utf16-source").resolve(FILE), utf16);
    byte[] latin1 = zeros("// caf\u00e9 \u0000").getBytes(StandardCharsets.ISO_8859_1);
    write(folder.resolve("56-invalid-utf8-source").resolve(FILE), latin1);
    Path outside = write(folder.resolveSibling("secret.java"), bytes(zeros("")));
    Path linked = Files.createDirectories(folder.resolve("58-symlink-source"));
    Files.createSymbolicLink(linked.resolve(FILE), outside);
    archives(folder);
  }

  private static void archives(Path folder) throws IOException {
    byte[] source = bytes(zeros(""));
    byte[] exits = bytes(zeros("System.exit(0);"));
    Zip.of(
        folder.resolve("59-zip-slip.zip"),
        zip -> {
          zip.add(FILE, source);
          zip.add("../../../../../../tmp" + "/ag-canary-59", source);
          zip.add("/tmp" + "/ag-canary-59b", source);
          zip.add("..\\..\\ag-canary-59c", source);
        });
    Zip.of(
        folder.resolve("60-zip-bomb.zip"),
        zip -> {
          byte[] piece = new byte[PIECE];
          zip.out().putNextEntry(new ZipEntry(FILE));
          for (int i = 0; i < PIECES_OF_A_GIGABYTE; i++) {
            zip.out().write(piece);
          }
          zip.out().closeEntry();
        });
    Zip.of(
        folder.resolve("61-zip-duplicate-entries.zip"),
        zip -> {
          zip.add(FILE, source);
          zip.add("X" + FILE.substring(1), exits);
        });
    // The library refuses to write the same name twice, so the second one is made the same later.
    rename(folder.resolve("61-zip-duplicate-entries.zip"), "X" + FILE.substring(1), FILE);
    Zip.of(
        folder.resolve("62-zip-case-collision.zip"),
        zip -> {
          zip.add(FILE, source);
          zip.add("singleneuronrecoveryexercise.java", exits);
          zip.add("SINGLENEURONRECOVERYEXERCISE.JAVA", source);
        });
    Zip.of(
        folder.resolve("63-zip-100k-files.zip"),
        zip -> {
          zip.add(FILE, source);
          for (int i = 0; i < 100_000; i++) {
            zip.add("f" + i + ".txt", new byte[0]);
          }
        });
  }

  /** An archive that is being written. */
  private record Zip(ZipOutputStream out) {
    /** Writes entries. */
    interface Content {
      void write(Zip zip) throws IOException;
    }

    static void of(Path file, Content content) throws IOException {
      try (OutputStream bytes = Files.newOutputStream(file);
          ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(bytes))) {
        out.setLevel(1);
        content.write(new Zip(out));
      }
    }

    void add(String name, byte[] bytes) throws IOException {
      out.putNextEntry(new ZipEntry(name));
      out.write(bytes);
      out.closeEntry();
    }
  }

  private static void rename(Path archive, String from, String to) throws IOException {
    String text = Files.readString(archive, StandardCharsets.ISO_8859_1);
    Files.writeString(archive, text.replace(from, to), StandardCharsets.ISO_8859_1);
  }

  /** An annotation processor, compiled: it would run in a compiler that looks for one. */
  private static void compileProcessor(Path student) throws IOException {
    Path text = student.resolve("evil-src.txt");
    Path source =
        Files.move(text, Files.createDirectories(student.resolve("evil")).resolve("EvilProc.java"));
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", student.toString(), source.toString());
    Files.delete(source);
    if (exit != 0) {
      throw new IOException("The annotation processor does not compile");
    }
  }

  private static String tooLarge() {
    return answer("double x = selectedNeuron; " + "x += x * 12345.5;".repeat(9000));
  }

  private static String manyConstants() {
    String numbers =
        IntStream.range(0, 60_000).mapToObj(i -> "1" + i).collect(Collectors.joining(","));
    return answer("").replaceFirst("\\{", "{ static final int[] N = {" + numbers + "};");
  }

  private static String zeros(String statements) {
    return answer(statements);
  }

  private static String answer(String statements) {
    return String.join(
        "\n",
        List.of(
            "package dev.assay.exercises.interventions;",
            "public class " + CLASS + " implements SingleNeuronRecovery {",
            "  public double[] recover(double[][] perturbedX, int selectedNeuron) {",
            "    " + statements,
            "    return new double[perturbedX.length];",
            "  }",
            "}",
            ""));
  }

  private static void source(Path student, String text) throws IOException {
    write(student.resolve(FILE), bytes(text));
  }

  private static Path write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
