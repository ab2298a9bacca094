package dev.assay.engine.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar archive that was compressed with gzip, read from front to back.
 *
 * @param source the archive
 * @param most how many bytes may be unpacked
 * @param inflation how many times more may come out than goes in
 */
record TarContainer(ByteSource source, long most, int inflation) implements Container {
  @Override
  public void scan(Visitor visitor) throws IOException {
    AtomicLong packed = new AtomicLong();
    try (InputStream counted = counted(source.stretch(0, source.size()), packed);
        Unpacked unpacked =
            new Unpacked(new GZIPInputStream(counted, 8192), packed::get, most, inflation);
        TarArchiveInputStream tar = new TarArchiveInputStream(unpacked, "UTF-8")) {
      Optional<TarArchiveEntry> entry = next(tar);
      while (entry.isPresent() && visitor.visit(new TarItem(entry.get(), tar, unpacked))) {
        entry = next(tar);
      }
    } catch (IOException broken) {
      throw Refusal.of(broken);
    }
  }

  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
    try {
      return Optional.ofNullable(tar.getNextEntry());
    } catch (RuntimeException broken) {
      // Headers of nonsense end in more kinds of exceptions than the library promises.
      throw Refusal.of(broken);
    }
  }

  private static InputStream counted(InputStream in, AtomicLong count) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        count.addAndGet(Math.max(read, 0));
        return read;
      }
    };
  }

  /** An entry of the archive; it can be read until the next one is asked for. */
  private record TarItem(TarArchiveEntry entry, TarArchiveInputStream tar, Unpacked unpacked)
      implements Item {
    @Override
    public String name() {
      return entry.getName();
    }

    @Override
    public Kind kind() {
      if (entry.isSymbolicLink() || entry.isLink()) {
        return Kind.LINK;
      }
      if (entry.isDirectory()) {
        return Kind.FOLDER;
      }
      boolean device =
          entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO() || entry.isSparse();
      return device ? Kind.SPECIAL : Kind.FILE;
    }

    @Override
    public String target() {
      if (entry.isLink()) {
        // A hard link's target is relative to the archive, not to the link.
        boolean within = ItemName.normal(entry.getLinkName()).isPresent();
        return within ? ItemName.last(entry.getLinkName()) : "/";
      }
      return entry.isSymbolicLink() ? entry.getLinkName() : "";
    }

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public long packed() {
      return entry.getSize();
    }

    @Override
    public InputStream open() {
      return new FilterInputStream(tar) {
        @Override
        public int read(byte[] target, int from, int length) throws IOException {
          try {
            return super.read(target, from, length);
          } catch (IOException | RuntimeException broken) {
            throw Refusal.of(broken);
          }
        }

        @Override
        public void close() {
          // The archive goes on.
        }
      };
    }

    @Override
    public double inflation() {
      return unpacked.inflation();
    }
  }
}
