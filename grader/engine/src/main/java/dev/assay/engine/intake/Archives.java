package dev.assay.engine.intake;

import java.io.IOException;

/** Tells archives apart by what they are, not by what they are called. */
final class Archives {
  private Archives() {}

  /**
   * The container that an archive is.
   *
   * @param source its bytes
   * @param most how many bytes may be unpacked
   * @param inflation how many times more may come out than goes in
   * @throws Refusal if it is none that is opened
   */
  static Container open(ByteSource source, long most, int inflation) throws IOException {
    byte[] first = source.bytes(0, (int) Math.min(2, source.size()));
    if (first.length == 2 && first[0] == 'P' && first[1] == 'K') {
      return new ZipContainer(source);
    }
    if (first.length == 2 && first[0] == 0x1f && first[1] == (byte) 0x8b) {
      return new TarContainer(source, most, inflation);
    }
    throw new Refusal(Reason.UNSUPPORTED_ARCHIVE, "");
  }
}
