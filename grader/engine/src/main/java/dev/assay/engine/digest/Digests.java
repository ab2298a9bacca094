package dev.assay.engine.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** SHA-256 over sets of named contents; the order in which they are found makes no difference. */
public final class Digests {
  private Digests() {}

  /**
   * The digest of named contents.
   *
   * @param contents bytes by name
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String of(Map<String, byte[]> contents) {
    MessageDigest digest = sha256();
    // A copy in the natural order of names: the map may have another one, or none.
    NavigableMap<String, byte[]> sorted = new TreeMap<>(Comparator.naturalOrder());
    sorted.putAll(contents);
    sorted.forEach(
        (name, bytes) -> {
          update(digest, name.getBytes(StandardCharsets.UTF_8));
          update(digest, bytes);
        });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The digest of the classes and resources that a class was loaded with: the folder or the jar
   * that it comes from. Both have the same digest for the same contents.
   *
   * @param anchor one of the classes
   * @param wanted which of them count, by name with slashes
   */
  public static String ofClasses(Class<?> anchor, Predicate<String> wanted) {
    Path source = codeSource(anchor);
    try {
      if (Files.isDirectory(source)) {
        return of(contents(source, wanted));
      }
      try (FileSystem jar = FileSystems.newFileSystem(source, Map.of())) {
        return of(contents(jar.getPath("/"), wanted));
      }
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't read the classes in " + source, exception);
    }
  }

  private static NavigableMap<String, byte[]> contents(Path root, Predicate<String> wanted)
      throws IOException {
    NavigableMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(path).toString().replace('\\', '/');
        // A jar has a META-INF of its own.
        if (!name.startsWith("META-INF/") && wanted.test(name)) {
          contents.put(name, Files.readAllBytes(path));
        }
      }
    }
    return contents;
  }

  /** The folder or jar that a class was loaded from. */
  public static Path codeSource(Class<?> anchor) {
    try {
      URI location = anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException exception) {
      throw new IllegalStateException("The place of " + anchor + " has no valid name", exception);
    }
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    // The length first, so that no two sets of contents run together into the same bytes.
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
