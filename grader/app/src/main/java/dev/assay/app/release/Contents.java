package dev.assay.app.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Everything that a folder or an archive holds, archives within archives included, whatever they
 * are called: what is one is seen in its first bytes.
 */
final class Contents {
  private static final int DEEPEST = 10;
  private static final int TAR_MAGIC = 257;

  private Contents() {}

  /**
   * Every file in a folder, or in an archive, in the order of their names.
   *
   * @throws IOException if something can't be read, or archives are nested too deep
   */
  static List<Entry> of(Path place) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = place.relativize(file).toString().replace('\\', '/');
          open(name, Files.readAllBytes(file), 0, entries);
        }
      }
    } else {
      open(place.getFileName().toString(), Files.readAllBytes(place), 0, entries);
    }
    return entries;
  }

  private static void open(String name, byte[] bytes, int depth, List<Entry> entries)
      throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("Archives are nested too deep to be looked into: " + name);
    }
    entries.add(new Entry(name, bytes));
    if (startsWith(bytes, 0, 'P', 'K', 3, 4)) {
      openZip(name, bytes, depth, entries);
    } else if (startsWith(bytes, 0, 0x1f, 0x8b)) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        open(name + "!unpacked", in.readAllBytes(), depth + 1, entries);
      }
    } else if (startsWith(bytes, TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
      openTar(name, bytes, depth, entries);
    }
  }

  private static void openZip(String name, byte[] bytes, int depth, List<Entry> entries)
      throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          open(name + "!" + entry.getName(), in.readAllBytes(), depth + 1, entries);
        }
      }
    }
  }

  private static void openTar(String name, byte[] bytes, int depth, List<Entry> entries)
      throws IOException {
    try (TarArchiveInputStream in = new TarArchiveInputStream(new ByteArrayInputStream(bytes))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.isFile()) {
          open(name + "!" + entry.getName(), in.readAllBytes(), depth + 1, entries);
        }
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int offset, int... magic) {
    if (bytes.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[offset + i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
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
      return startsWith(bytes, 0, 0xca, 0xfe, 0xba, 0xbe);
    }

    /** Whether it is read by people: no byte of it is zero, and it is no archive. */
    boolean isText() {
      for (byte each : bytes) {
        if (each == 0) {
          return false;
        }
      }
      return !isClass();
    }
  }
}
