package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.worker.Frame.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages as bytes, and bytes that are none. */
class FrameTest {
  private static final int MOST = 100;

  @ParameterizedTest
  @EnumSource
  void comesBackAsItWasWritten(Kind kind) throws IOException {
    Frame read = read(bytes(new Frame(Long.MIN_VALUE, kind, new byte[] {1, 2, 3})));

    assertThat(read.nonce()).isEqualTo(Long.MIN_VALUE);
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.payload()).containsExactly(1, 2, 3);
  }

  @Test
  void isRefusedByItsLengthBeforeAnythingOfThatSizeIsMade() throws IOException {
    byte[] bytes = bytes(new Frame(0, Kind.DONE, new byte[MOST]));

    assertThatExceptionOfType(ProtocolException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining("109 bytes");
  }

  @Test
  void isNotMistakenForText() {
    assertThatExceptionOfType(ProtocolException.class)
        .isThrownBy(() -> read("[0.05s][error]".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void endsWithTheStream() throws IOException {
    byte[] bytes = bytes(new Frame(0, Kind.DONE, new byte[8]));

    for (int length = 0; length < bytes.length; length++) {
      byte[] beginning = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(beginning));
    }
  }

  private static byte[] bytes(Frame frame) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    frame.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Frame read(byte[] bytes) throws IOException {
    return Frame.read(new DataInputStream(new ByteArrayInputStream(bytes)), MOST);
  }
}
