package dev.assay.app.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Everything that a folder or an archive holds, archives within archives included, whatever they
 * are called: what is one is seen in its bytes.
 */
final class Contents {
  private static final int DEEPEST = 10;

  /** So much in all; a kit is a hundredth of it. */
  private static final long MOST_BYTES = 1L << 30;

  private final List<Entry> entries = new ArrayList<>();
  private long left = MOST_BYTES;

  private Contents() {}

  /**
   * Every file in a folder, or in an archive, in the order of their names.
   *
   * @throws IOException if something can't be read, is too much, or is nested too deep
   */
  static List<Entry> of(Path place) throws IOException {
    Contents contents = new Contents();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = place.relativize(file).toString().replace('\\', '/');
          contents.open(name, Files.readAllBytes(file), 0);
        }
      }
    } else {
      contents.open(place.getFileName().toString(), Files.readAllBytes(place), 0);
    }
    return contents.entries;
  }

  /**
   * Some bytes, and everything that they hold.
   *
   * @throws IOException as {@link #of(Path)}
   */
  static List<Entry> of(String name, byte[] bytes) throws IOException {
    Contents contents = new Contents();
    contents.open(name, bytes, 0);
    return contents.entries;
  }

  private void open(String name, byte[] bytes, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("Archives are nested too deep to be looked into: " + name);
    }
    entries.add(new Entry(name, bytes));
    Packing packing = Packing.of(bytes);
    if (packing == Packing.ZIP) {
      openZip(name, bytes, depth);
    } else if (packing == Packing.TAR) {
      openTar(name, bytes, depth);
    } else {
      try (InputStream in = packing.stream(bytes)) {
        byte[] unpacked = read(in, name);
        if (unpacked.length > 0) {
          open(name + "!unpacked", unpacked, depth + 1);
        }
      }
    }
  }

  private void openZip(String name, byte[] bytes, int depth) throws IOException {
    int start = Packing.startOfZip(bytes);
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          String inner = name + "!" + entry.getName();
          open(inner, read(in, inner), depth + 1);
        }
      }
    }
  }

  private void openTar(String name, byte[] bytes, int depth) throws IOException {
    try (TarArchiveInputStream in = new TarArchiveInputStream(new ByteArrayInputStream(bytes))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.isFile()) {
          String inner = name + "!" + entry.getName();
          open(inner, read(in, inner), depth + 1);
        }
      }
    }
  }

  private byte[] read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
    left -= bytes.length;
    if (left < 0) {
      throw new IOException(
          "There are more than " + (MOST_BYTES >> 20) + " MB to be looked at, up to " + name);
    }
    return bytes;
  }

  /**
   * A file, or a file within an archive.
   *
   * @param name where it lies, an exclamation mark for each archive on the way
   * @param bytes what is in it
   */
  record Entry(String name, byte[] bytes) {
    /** Whether it is a class file. */
    boolean isClass() {
      return Packing.isAt(bytes, 0, 0xca, 0xfe, 0xba, 0xbe);
    }

    /** Whether it is packed in a way that nobody here can look into. */
    boolean isSealed() {
      return Packing.of(bytes) == Packing.SEALED;
    }

    /** What people read in it: UTF-16 with its mark, or no byte is zero and it is no class. */
    Optional<String> text() {
      if (Packing.isAt(bytes, 0, 0xfe, 0xff) || Packing.isAt(bytes, 0, 0xff, 0xfe)) {
        return Optional.of(decoded(StandardCharsets.UTF_16));
      }
      for (byte each : bytes) {
        if (each == 0) {
          return Optional.empty();
        }
      }
      return isClass() ? Optional.empty() : Optional.of(decoded(StandardCharsets.UTF_8));
    }

    private String decoded(Charset charset) {
      return new String(bytes, charset);
    }
  }
}
