package dev.assay.worker.compile;

import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.ProtocolException;
import dev.assay.worker.Worker;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The program that compiles, one submission after the other: it reads requests from standard input
 * and writes answers to standard output.
 *
 * <p>Sources see what is on this program's own class path, but for this program.
 */
public final class Compiler {
  /** The longest request. */
  private static final int MOST_BYTES = 64 << 20;

  private Compiler() {}

  /** Serves until the grader hangs up. */
  public static void main(String[] arguments) throws URISyntaxException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(silence);
    System.setErr(silence);
    MemoryCompiler compiler = new MemoryCompiler(contracts());
    WarmUp.run(compiler);
    Runtime.getRuntime().halt(serve(compiler, in, out).code());
  }

  private static Worker.Exit serve(
      MemoryCompiler compiler, DataInputStream in, DataOutputStream out) {
    try {
      while (true) {
        answer(compiler, Frame.read(in, MOST_BYTES), out);
      }
    } catch (EOFException hungUp) {
      return Worker.Exit.HUNG_UP;
    } catch (IOException | RuntimeException broken) {
      return Worker.Exit.BROKEN_LINE;
    }
  }

  private static void answer(MemoryCompiler compiler, Frame question, DataOutputStream out)
      throws IOException {
    if (question.kind() != Kind.COMPILE) {
      throw new ProtocolException("The grader never sends " + question.kind() + " to a compiler");
    }
    Request request = Request.read(question.payload());
    // From here on it is the submission's fault if there is no answer.
    tell(out, question.nonce(), Watch.NOWHERE);
    Answer answer = compiler.answer(request, file -> tell(out, question.nonce(), file));
    new Frame(question.nonce(), Kind.COMPILED, answer.bytes()).write(out);
  }

  private static void tell(DataOutputStream out, long nonce, int file) {
    try {
      byte[] number = ByteBuffer.allocate(Integer.BYTES).putInt(file).array();
      new Frame(nonce, Kind.COMPILING, number).write(out);
    } catch (IOException gone) {
      throw new UncheckedIOException("The grader does not listen any more", gone);
    }
  }

  private static String contracts() throws URISyntaxException {
    Path own = Path.of(Compiler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).toAbsolutePath().equals(own))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
