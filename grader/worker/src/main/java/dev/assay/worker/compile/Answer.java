package dev.assay.worker.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of compiling.
 *
 * @param classes of all files that have no problem and need none that has one
 * @param problems at least one for each file whose classes are missing
 */
public record Answer(List<ClassFile> classes, List<SourceProblem> problems) {
  /** How many bytes the classes of one submission may have together. */
  public static final int MOST_CLASS_BYTES = 4 << 20;

  /** How many classes one submission may have. */
  public static final int MOST_CLASSES = 2000;

  /** How many problems of one file are told. */
  public static final int MOST_PROBLEMS_OF_A_FILE = 20;

  /** How many problems are told, as far as each file that has some is told one. */
  public static final int MOST_PROBLEMS = 100;

  /** Keeps copies. */
  public Answer {
    classes = List.copyOf(classes);
    problems = List.copyOf(problems);
  }

  /** The payload of a message. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(classes.size());
      for (ClassFile type : classes) {
        type.write(out);
      }
      out.writeInt(problems.size());
      for (SourceProblem problem : problems) {
        problem.write(out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory does not fail", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads the payload of a message.
   *
   * @throws IOException if these bytes are no answer
   */
  public static Answer read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<ClassFile> classes = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      classes.add(ClassFile.read(in));
    }
    List<SourceProblem> problems = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      problems.add(SourceProblem.read(in));
    }
    if (in.available() > 0) {
      throw new IOException("More bytes than an answer has: " + in.available());
    }
    return new Answer(classes, problems);
  }
}
