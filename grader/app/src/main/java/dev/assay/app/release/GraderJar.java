package dev.assay.app.release;

import dev.assay.app.boot.Boot;
import dev.assay.engine.checkout.Checkout;
import dev.assay.engine.digest.Digests;
import dev.assay.worker.Worker;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;

/**
 * The grader of a kit as one jar: the engine, the worker, the contracts, the visible checks, and of
 * the libraries on this program's class path those that these need.
 */
final class GraderJar {
  private static final String BOOT = Boot.class.getName().replace('.', '/') + ".class";
  private static final int CLASS_TAG = 7;

  private final List<Path> classPath;

  GraderJar() {
    this.classPath =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
            .map(Path::of)
            .filter(Files::exists)
            .map(place -> place.toAbsolutePath().normalize())
            .toList();
  }

  /**
   * Makes the jar.
   *
   * @param contracts where the contracts are
   * @param checks the files of the jar of visible checks, by name
   * @param notThese where the author's own classes are
   */
  byte[] make(Path contracts, Map<String, byte[]> checks, Set<Path> notThese) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "META-INF/MANIFEST.MF",
        ("Manifest-Version: 1.0\r\nMain-Class: "
                + Boot.class.getName()
                + "\r\nAssay-Program: "
                + Checkout.class.getName()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    files.put(BOOT, bootClass());
    files.put("lib/assay-contracts.jar", packed(contracts));
    files.put("lib/assay-kit-checks.jar", zip(checks));
    for (Path library : libraries(contracts, checks, notThese)) {
      files.put("lib/" + jarName(library), packed(library));
    }
    return zip(files);
  }

  /** An archive whose bytes follow from the files alone. */
  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      // A manifest comes first.
      NavigableMap<String, byte[]> rest = new TreeMap<>(files);
      byte[] manifest = rest.remove("META-INF/MANIFEST.MF");
      if (manifest != null) {
        put(out, "META-INF/MANIFEST.MF", manifest);
      }
      for (Map.Entry<String, byte[]> file : rest.entrySet()) {
        put(out, file.getKey(), file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] bootClass() throws IOException {
    try (var in = Boot.class.getClassLoader().getResourceAsStream(BOOT)) {
      if (in == null) {
        throw new IOException("This program has no " + BOOT);
      }
      return in.readAllBytes();
    }
  }

  /** All libraries that something names which is in already, beginning with the engine. */
  private Set<Path> libraries(Path contracts, Map<String, byte[]> checks, Set<Path> notThese)
      throws IOException {
    Map<String, Path> places = new HashMap<>();
    Map<Path, List<byte[]>> classes = new HashMap<>();
    for (Path place : classPath) {
      if (notThese.contains(place) || place.equals(contracts.toAbsolutePath())) {
        continue;
      }
      for (Map.Entry<String, byte[]> file : files(place).entrySet()) {
        if (file.getKey().endsWith(".class")) {
          places.putIfAbsent(file.getKey().replaceFirst("\\.class$", ""), place);
          classes.computeIfAbsent(place, unknown -> new ArrayList<>()).add(file.getValue());
        }
      }
    }
    Set<Path> wanted =
        new TreeSet<>(
            List.of(Digests.codeSource(Checkout.class), Digests.codeSource(Worker.class)));
    Deque<Path> ahead = new ArrayDeque<>(wanted);
    for (byte[] each : checks.values()) {
      if (new Contents.Entry("", each).isClass()) {
        add(each, places, wanted, ahead);
      }
    }
    while (!ahead.isEmpty()) {
      for (byte[] each : classes.getOrDefault(ahead.remove(), List.of())) {
        add(each, places, wanted, ahead);
      }
    }
    return wanted;
  }

  private static void add(
      byte[] classFile, Map<String, Path> places, Set<Path> wanted, Deque<Path> ahead) {
    for (String name : named(classFile)) {
      Path place = places.get(name);
      if (place != null && wanted.add(place)) {
        ahead.add(place);
      }
    }
  }

  /** The classes that a class file names in its constant pool. */
  private static Set<String> named(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Set<String> names = new TreeSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && classFile[item - 1] == CLASS_TAG) {
        names.add(reader.readUTF8(item, buffer));
      }
    }
    return names;
  }

  private static String jarName(Path library) {
    // A folder of classes is a module that was not packaged; its name says nothing.
    return Files.isDirectory(library)
        ? "module-" + library.toString().replaceAll("[^A-Za-z0-9]+", "-") + ".jar"
        : library.getFileName().toString();
  }

  private static byte[] packed(Path place) throws IOException {
    return Files.isDirectory(place) ? zip(files(place)) : Files.readAllBytes(place);
  }

  private static Map<String, byte[]> files(Path place) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    boolean folder = Files.isDirectory(place);
    String prefix = folder ? "" : place.getFileName() + "!";
    for (Contents.Entry entry : Contents.of(place)) {
      String name = entry.name();
      // What lies in an archive within is in the archive's own bytes.
      if (name.startsWith(prefix) && name.indexOf('!', prefix.length()) < 0) {
        files.put(name.substring(prefix.length()), entry.bytes());
      }
    }
    return files;
  }
}
