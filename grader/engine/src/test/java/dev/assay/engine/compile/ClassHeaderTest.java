package dev.assay.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;

/** Class files are read, and what is none is told apart, whatever it is. */
class ClassHeaderTest {
  @Test
  void readsWhatAClassExtendsAndImplements() throws IOException {
    ClassHeader header = ClassHeader.of(file(ArrayList.class)).orElseThrow();

    assertThat(header.superclass()).isEqualTo("java.util.AbstractList");
    assertThat(header.interfaces()).contains(RandomAccess.class.getName(), List.class.getName());
    assertThat(header.isInterface()).isFalse();
    assertThat(ClassHeader.of(file(List.class)).orElseThrow().isInterface()).isTrue();
    assertThat(ClassHeader.of(file(Object.class)).orElseThrow().superclass()).isEmpty();
  }

  @Test
  void takesNothingThatIsCutOffForAClass() throws IOException {
    byte[] file = file(RandomAccess.class);
    int header = file.length;
    while (ClassHeader.of(Arrays.copyOf(file, header)).isPresent()) {
      header--;
    }
    assertThat(header).isPositive();
    for (int length = 0; length <= header; length++) {
      assertThat(ClassHeader.of(Arrays.copyOf(file, length))).isEmpty();
    }
  }

  @Test
  void endsWithoutAnExceptionWhateverTheBytesAre() throws IOException {
    Random random = new Random(1);
    byte[] file = file(RandomAccess.class);
    for (int i = 0; i < 20_000; i++) {
      byte[] forged = file.clone();
      for (int j = 0; j <= i % 4; j++) {
        forged[random.nextInt(forged.length)] = (byte) random.nextInt();
      }
      assertThat(ClassHeader.of(forged)).isNotNull();
    }
  }

  private static byte[] file(Class<?> type) throws IOException {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }
}
