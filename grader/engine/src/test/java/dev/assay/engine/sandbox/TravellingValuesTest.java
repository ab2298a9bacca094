package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.worker.Frame;
import dev.assay.worker.ProtocolException;
import dev.assay.worker.Sink;
import dev.assay.worker.Source;
import dev.assay.worker.Values;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Values as bytes: the same comes back, and bytes that are no value do no harm. */
class TravellingValuesTest {

  @Property(tries = 300)
  void comeBackBitForBit(@ForAll("values") Object value) throws IOException {
    byte[] bytes = bytes(value);
    Object read = read(bytes);

    assertThat(read).isInstanceOf(value.getClass());
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Property(tries = 300)
  void keepThePayloadOfEveryNumber(@ForAll long bits) throws IOException {
    double[][] value = {{Double.longBitsToDouble(bits)}, null, {}};

    double[][] read = (double[][]) Objects.requireNonNull(read(bytes(value)));

    assertThat(Double.doubleToRawLongBits(read[0][0])).isEqualTo(bits);
    assertThat(read[1]).isNull();
    assertThat(read[2]).isEmpty();
  }

  @Property(tries = 2000)
  void areRefusedWithAnIoExceptionAtMost(@ForAll("garbage") byte[] bytes) {
    try {
      Object read = read(bytes);
      assertThat(Values.canTravel(read == null ? void.class : read.getClass()) || single(read))
          .isTrue();
    } catch (IOException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @Example
  void areRefusedWhenAnArrayClaimsMoreThanHasArrived() {
    ByteBuffer bytes = ByteBuffer.allocate(7 + 80);
    bytes.put((byte) 6).put((byte) 0).put((byte) 'D').putInt(11);

    assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> read(bytes.array()));
  }

  @Example
  void areRefusedWhenArraysNestWithoutEnd() {
    ByteBuffer bytes = ByteBuffer.allocate(Frame.LONGEST_TO_GRADER);
    while (bytes.remaining() >= 7) {
      bytes.put((byte) 6).put((byte) 2).put((byte) 'D').putInt(1);
    }

    assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> read(bytes.array()));
  }

  @Example
  void areCutWhenAStringIsLong() throws IOException {
    assertThat(read(bytes("é".repeat(5000)))).isEqualTo("é".repeat(Values.LONGEST_STRING));
  }

  @Example
  void doNotTravelWhenTheyAreObjects() {
    assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> bytes(new Object()));
    assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> bytes(new Object[1]));
    assertThatExceptionOfType(ProtocolException.class)
        .isThrownBy(() -> bytes(new double[1][1][1][1]));
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Double> numbers = Arbitraries.longs().map(Double::longBitsToDouble);
    Arbitrary<double[]> rows = numbers.array(double[].class).ofMaxSize(5);
    Arbitrary<double[][]> matrices = rows.injectNull(0.2).array(double[][].class).ofMaxSize(4);
    return Arbitraries.oneOf(
        numbers,
        rows,
        matrices,
        matrices.array(double[][][].class).ofMaxSize(3),
        Arbitraries.integers(),
        Arbitraries.integers().array(int[].class).ofMaxSize(5),
        Arbitraries.longs().array(long[].class).ofMaxSize(5),
        Arbitraries.of(true, false).array(boolean[].class).ofMaxSize(5),
        Arbitraries.strings().ofMaxLength(20),
        Arbitraries.strings().ofMaxLength(5).injectNull(0.2).array(String[].class).ofMaxSize(4));
  }

  /** Bytes that begin like values, so that more than the first byte is looked at. */
  @Provide
  Arbitrary<byte[]> garbage() {
    Arbitrary<Byte> tags = Arbitraries.bytes().between((byte) 0, (byte) 6);
    Arbitrary<Byte> codes = Arbitraries.of((byte) 'Z', (byte) 'I', (byte) 'D', (byte) 'S');
    Arbitrary<Byte> bytes = Arbitraries.oneOf(tags, tags, codes, Arbitraries.bytes());
    return bytes.array(byte[].class).ofMaxSize(60);
  }

  private static boolean single(@Nullable Object read) {
    return read instanceof Number || read instanceof Boolean || read instanceof String;
  }

  private static byte[] bytes(@Nullable Object value) throws IOException {
    Sink bytes = new Sink();
    Values.write(bytes, value);
    return bytes.toBytes();
  }

  private static @Nullable Object read(byte[] bytes) throws IOException {
    return Values.read(new Source(bytes));
  }
}
