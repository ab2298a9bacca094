package dev.assay.app.release;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.objectweb.asm.ClassReader;

/** Looks for secrets in one thing after another, and in what is written in them in other digits. */
final class Search {
  /** Base 64 of base 64: who goes further wants to hide something. */
  private static final int DEEPEST_WRITING = 2;

  private static final int UTF8_TAG = 1;
  private static final int INTEGER_TAG = 3;
  private static final int FLOAT_TAG = 4;

  private final Secrets secrets;
  private final NavigableSet<String> leaks = new TreeSet<>();
  private final Map<String, Integer> looked = new TreeMap<>();
  private final Set<String> constants = new HashSet<>();

  Search(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What was found, with the place. */
  Set<String> leaks() {
    return leaks;
  }

  /** How many things of each kind were looked at. */
  Map<String, Integer> looked() {
    return looked;
  }

  /**
   * Looks at a file; not into it, if it is an archive.
   *
   * @throws IOException if something in it can't be looked into
   */
  void look(Contents.Entry entry) throws IOException {
    count("files");
    look(entry, 0);
  }

  private void look(Contents.Entry entry, int depth) throws IOException {
    String name = entry.name();
    if (entry.isSealed()) {
      leak(name, "something packed that can't be looked into");
    }
    secrets.anywhere().search(entry.bytes(), found -> leak(name, found));
    secrets
        .inClasses()
        .search(
            name.replaceAll("\\.(class|java)$", "").getBytes(StandardCharsets.UTF_8),
            found -> leak(name, "a name of " + found));
    if (entry.isClass()) {
      lookAtClass(entry, depth);
    } else if (depth > 0 && !isMostlyAscii(entry.bytes())) {
      // Letters that were read as base 64, and were none.
      return;
    } else if (entry.text().isPresent()) {
      if (depth == 0) {
        count("texts");
      }
      lookAtText(name, entry.text().get(), depth);
    }
  }

  /** Of bytes that mean nothing, about three in eight are. */
  private static boolean isMostlyAscii(byte[] bytes) {
    int ascii = 0;
    for (byte each : bytes) {
      if ((each >= ' ' && each < 0x7f) || each == '\n') {
        ascii++;
      }
    }
    return ascii > bytes.length / 4 * 3;
  }

  private void lookAtClass(Contents.Entry entry, int depth) throws IOException {
    String name = entry.name();
    secrets.inClasses().search(entry.bytes(), found -> leak(name, found));
    count("classes");
    try {
      for (ScannedMethod method : ScannedClass.of(entry.bytes()).methods()) {
        count("methods");
        secrets.body(method).ifPresent(found -> leak(name, found));
      }
      lookAtConstants(entry, depth);
    } catch (IllegalArgumentException | IndexOutOfBoundsException noClass) {
      // It has no methods that could run. What it says is read all the same.
      lookAtText(name, new String(entry.bytes(), StandardCharsets.ISO_8859_1), depth);
    }
  }

  private void lookAtConstants(Contents.Entry entry, int depth) throws IOException {
    String name = entry.name();
    ClassReader reader = new ClassReader(entry.bytes());
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item == 0) {
        continue;
      }
      switch (reader.readByte(item - 1)) {
        case INTEGER_TAG ->
            secrets.numbers().search(reader.readInt(item), found -> leak(name, found));
        case FLOAT_TAG ->
            secrets
                .numbers()
                .search(Float.intBitsToFloat(reader.readInt(item)), found -> leak(name, found));
        case UTF8_TAG -> {
          String constant = utf8(entry.bytes(), item);
          // The same few thousand names stand in every class.
          if (constants.add(constant)) {
            count("constants");
            lookAtText(name, constant, depth);
          }
        }
        default -> {}
      }
    }
  }

  private void lookAtText(String name, String text, int depth) throws IOException {
    secrets
        .inText()
        .search(
            Secrets.squeezed(text).getBytes(StandardCharsets.UTF_8), found -> leak(name, found));
    secrets.numbers().search(text, found -> leak(name, found));
    if (depth < DEEPEST_WRITING) {
      for (byte[] written : Writings.in(text)) {
        for (Contents.Entry within : within(name + "!written", written)) {
          look(within, depth + 1);
        }
      }
    }
  }

  /** A run of letters may begin like an archive by chance, and is none then. */
  private static List<Contents.Entry> within(String name, byte[] bytes) throws IOException {
    try {
      return Contents.of(name, bytes);
    } catch (ZipException | EOFException isNone) {
      return List.of(new Contents.Entry(name, bytes));
    }
  }

  private static String utf8(byte[] classFile, int start) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(classFile, start, classFile.length - start))
        .readUTF();
  }

  private void count(String kind) {
    looked.merge(kind, 1, Integer::sum);
  }

  private void leak(String name, String found) {
    leaks.add(name + " has " + found);
  }
}
