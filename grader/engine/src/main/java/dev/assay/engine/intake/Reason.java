package dev.assay.engine.intake;

import java.util.Locale;

/** Why something of a submission is not taken. The set is closed; each has one sentence. */
public enum Reason {
  /** It is neither a Java source nor anything else that this list names. */
  NOT_JAVA(Effect.IGNORES, "This is no Java source, so it is not graded."),
  /** A class file, a jar, or what lies in META-INF. */
  COMPILED(Effect.IGNORES, "Compiled code is not used: the grader compiles the sources itself."),
  /** An archive within a submission. */
  NESTED_ARCHIVE(
      Effect.IGNORES, "An archive within a submission is not opened. Hand in the files in it."),
  /** {@code module-info.java} or {@code package-info.java}. */
  DESCRIPTOR(Effect.IGNORES, "A description of a module or package is not needed here."),
  /** A copy of a contract, or of another class of the course. */
  GIVEN(Effect.IGNORES, "The course has this class itself; a copy is not used."),
  /** A package of the course or its grader. */
  COURSE_PACKAGE(
      Effect.IGNORES, "This package belongs to the course or its grader; the file is not used."),
  /** A package of the JDK, or of a library that the grader uses. */
  LIBRARY_PACKAGE(
      Effect.IGNORES, "This package belongs to Java or to a library; the file is not used."),
  /** A test of the student's own. */
  TEST_SOURCE(Effect.IGNORES, "Your own tests are not graded."),
  /** The same bytes as another file of the same name. */
  SAME_CONTENT(Effect.IGNORES, "Another file has the same name and content; that one is graded."),
  /** Another file of the same name has the better claim. */
  OVERRULED(
      Effect.IGNORES,
      "Another file of this name is at the course's own place, or in its package; that one is"
          + " graded."),
  /** A link that stays within the submission. */
  LINK(Effect.IGNORES, "This is a link, and links are not followed."),
  /** A device, a pipe, or a folder that can't be listed. */
  SPECIAL_FILE(Effect.IGNORES, "This is neither a file nor a folder that can be read."),
  /** Something in a class's folder that is nobody's submission. */
  NO_STUDENT(Effect.IGNORES, "This belongs to no student's submission."),
  /** More notices of one kind than anybody reads. */
  MORE(Effect.IGNORES, "There are more files that are left out for the same reason."),

  /** A source with more bytes than a file may have. */
  TOO_LARGE(Effect.REFUSES, "The file is too large."),
  /** Two sources that can't both be the class that they are named after. */
  AMBIGUOUS(
      Effect.REFUSES,
      "Two different files have this name, and nothing says which one counts. Hand in one."),
  /** A source below too many folders. */
  TOO_DEEP(Effect.REFUSES, "The file is in too many folders within each other."),
  /** A source with a very long name. */
  NAME_TOO_LONG(Effect.REFUSES, "The name with its folders is too long."),
  /** A source whose name is no Java name. */
  BAD_NAME(
      Effect.REFUSES, "A Java file is named after its class, with letters and digits of Java."),
  /** A file that the grader may not read. */
  UNREADABLE(Effect.REFUSES, "The file can't be read."),

  /** An absolute name, one with {@code ..}, a backslash or a drive letter. */
  ESCAPING_NAME(
      Effect.REJECTS,
      "A name in the submission is absolute, or has \"..\", a backslash or a drive letter in it."),
  /** An archive with two entries of one name. */
  DUPLICATE_ENTRY(Effect.REJECTS, "The archive has two entries with the same name."),
  /** Two sources whose names differ in upper and lower case only. */
  CASE_COLLISION(
      Effect.REJECTS, "Two Java files have names that are the same but for upper and lower case."),
  /** A link that leads out of the submission. */
  LINK_OUT(Effect.REJECTS, "A link leads out of the submission."),
  /** More entries than a submission may have. */
  TOO_MANY_ENTRIES(Effect.REJECTS, "The submission has too many files."),
  /** More bytes of source than a submission may have. */
  TOO_MUCH(Effect.REJECTS, "The Java files of the submission are too large together."),
  /** An archive that is much larger than it looks. */
  INFLATES(Effect.REJECTS, "The archive unpacks to far more than its own size."),
  /** An archive with more bytes than one may have. */
  ARCHIVE_TOO_LARGE(Effect.REJECTS, "The archive is too large."),
  /** An archive with a password. */
  ENCRYPTED(Effect.REJECTS, "The archive is encrypted. Hand it in without a password."),
  /** An archive that can't be read to its end. */
  BROKEN_ARCHIVE(Effect.REJECTS, "The archive is broken, or not what its name says it is."),
  /** An archive of another kind. */
  UNSUPPORTED_ARCHIVE(
      Effect.REJECTS, "Archives of this kind are not opened. Hand in a .zip or a .tar.gz.");

  /** How far a reason reaches. */
  public enum Effect {
    /** The file is left out, and nobody would miss it. */
    IGNORES,
    /** The file is left out, and an exercise that is in it can't be graded. */
    REFUSES,
    /** The whole submission is left out. */
    REJECTS
  }

  private final Effect effect;
  private final String sentence;

  Reason(Effect effect, String sentence) {
    this.effect = effect;
    this.sentence = sentence;
  }

  /** The reason as a scorecard writes it, such as {@code too-large}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How far it reaches. */
  public Effect effect() {
    return effect;
  }

  /** What it means, for the student. */
  public String sentence() {
    return sentence;
  }
}
