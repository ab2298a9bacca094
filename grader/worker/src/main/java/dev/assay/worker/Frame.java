package dev.assay.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message: a length, a nonce, a kind, a payload.
 *
 * @param nonce a number that the grader makes up for each question, and that the answer has to
 *     repeat
 * @param kind what it is
 * @param payload the rest of it
 */
public record Frame(long nonce, Kind kind, byte[] payload) {
  /** How many bytes an answer may have, besides what was printed. */
  public static final int LONGEST_ANSWER = 15 << 20;

  /** How many bytes the grader reads as one message. */
  public static final int LONGEST_TO_GRADER = 16 << 20;

  private static final int HEAD = Long.BYTES + 1;

  /** What a message can be. */
  public enum Kind {
    /** To the worker: the student's classes. */
    DEFINE(1),
    /**
     * To the worker: from now on a fresh instance of this class answers; its classes may be loaded
     * anew.
     */
    OPEN(2),
    /** To the worker: call a method of the contract. */
    CALL(3),
    /** To the grader: it is done. */
    DONE(4),
    /** To the grader: what the method returned. */
    RETURNED(5),
    /** To the grader: what was thrown instead. */
    THREW(6),
    /** To the grader: the class can't be used as it is. */
    UNUSABLE(7),
    /** To the grader, in the midst of a call: call a method of a black box. */
    ASK(8),
    /** To the worker: what the black box returned. */
    ANSWER(9),
    /** To the worker: the black box refused. */
    REFUSAL(10),
    /** To the grader: there is an answer, but it has more bytes than an answer may have. */
    TOO_LONG(11),
    /** To the compiler: compile these files. */
    COMPILE(12),
    /**
     * To the grader, in the midst of compiling: it has the files, and is now at the one with this
     * number.
     */
    COMPILING(13),
    /** To the grader: what came of compiling. */
    COMPILED(14),
    /** To the worker: call a method, and here is what its black boxes will be asked and answer. */
    SCRIPTED(15),
    /** To the grader: a black box was asked something else than the script has, or less. */
    MISSED(16);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    static Kind of(int code) throws ProtocolException {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new ProtocolException("A message of the unknown kind " + code);
    }
  }

  /** Writes the message, and sends it on its way. */
  public void write(DataOutputStream out) throws IOException {
    append(out);
    out.flush();
  }

  /** Writes the message, which may wait for more on its way. */
  public void append(DataOutputStream out) throws IOException {
    out.writeInt(HEAD + payload.length);
    out.writeLong(nonce);
    out.writeByte(kind.code);
    out.write(payload);
  }

  /** Writes a message whose payload has two parts. */
  static void append(DataOutputStream out, long nonce, Kind kind, Sink head, Sink body)
      throws IOException {
    out.writeInt(HEAD + head.size() + body.size());
    out.writeLong(nonce);
    out.writeByte(kind.code);
    head.writeTo(out);
    body.writeTo(out);
  }

  /**
   * Reads a message.
   *
   * @param mostBytes how long it may be
   * @throws EOFException if the other side is gone
   * @throws ProtocolException if these bytes are no message
   */
  public static Frame read(DataInputStream in, int mostBytes) throws IOException {
    int length = in.readInt();
    // Before anything of that size is allocated: it may be somebody's text, read as a number.
    if (length < HEAD || length > mostBytes) {
      throw new ProtocolException("A message of " + length + " bytes");
    }
    long nonce = in.readLong();
    Kind kind = Kind.of(in.readUnsignedByte());
    byte[] payload = new byte[length - HEAD];
    in.readFully(payload);
    return new Frame(nonce, kind, payload);
  }
}
