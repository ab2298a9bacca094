package dev.assay.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest is the same for the same contents, and another one for others. */
class DigestsTest {
  private static final String ANCHOR = DigestsTest.class.getName().replace('.', '/') + ".class";

  @TempDir Path folder;

  @Test
  void isSha256OverLengthsNamesAndContents() {
    // printf '\0\0\0\1a\0\0\0\2xy' | sha256sum
    assertThat(Digests.of(contents("a", "xy")))
        .isEqualTo("sha256:0c565c4d53b2731891555136bc53f9b260e7c57fb719c06a42bdaffe6762e20b");
  }

  @Test
  void theOrderMakesNoDifference() {
    NavigableMap<String, byte[]> backwards = new TreeMap<>(Collections.reverseOrder());
    backwards.putAll(contents("a", "1", "b", "2", "c", "3"));
    assertThat(Digests.of(backwards)).isEqualTo(Digests.of(contents("c", "3", "a", "1", "b", "2")));
  }

  @Test
  void dependsOnNames() {
    assertThat(Digests.of(contents("a", "1"))).isNotEqualTo(Digests.of(contents("b", "1")));
    assertThat(Digests.of(contents("a", "1", "b", "2")))
        .isNotEqualTo(Digests.of(contents("a", "2", "b", "1")));
  }

  @Test
  void dependsOnContents() {
    assertThat(Digests.of(contents("a", "1"))).isNotEqualTo(Digests.of(contents("a", "2")));
    assertThat(Digests.of(contents("a", ""))).isNotEqualTo(Digests.of(contents()));
  }

  @Test
  void noticesAByteThatMovesToTheNextFile() {
    // Without lengths, both would run together into "axbbz".
    assertThat(Digests.of(contents("a", "xb", "b", "z")))
        .isNotEqualTo(Digests.of(contents("a", "x", "b", "bz")));
  }

  @Test
  void noticesAByteThatMovesFromTheNameToTheContent() {
    assertThat(Digests.of(contents("ab", "c"))).isNotEqualTo(Digests.of(contents("a", "bc")));
  }

  @Test
  void aFolderAndAJarOfTheSameClassesHaveTheSameDigest() throws IOException {
    NavigableMap<String, byte[]> classes = classes();
    assertThat(ofJar("classes.jar", classes, path -> true))
        .isEqualTo(ofFolder("classes", classes, path -> true))
        .isEqualTo(Digests.of(classes));
  }

  @Test
  void theOrderInAJarMakesNoDifference() throws IOException {
    NavigableMap<String, byte[]> classes = classes();
    assertThat(ofJar("backwards.jar", classes.descendingMap(), path -> true))
        .isEqualTo(ofJar("forwards.jar", classes, path -> true));
  }

  @Test
  void metaInfDoesNotCount() throws IOException {
    NavigableMap<String, byte[]> more = classes();
    more.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"));
    more.put("META-INF/maven/pom.properties", bytes("version = 1"));
    String without = Digests.of(classes());
    assertThat(ofJar("more.jar", more, path -> true)).isEqualTo(without);
    assertThat(ofFolder("more", more, path -> true)).isEqualTo(without);
  }

  @Test
  void countsOnlyWhatIsWanted() throws IOException {
    NavigableMap<String, byte[]> more = classes();
    more.put("course/Student.class", bytes("anything"));
    Predicate<String> given = path -> !path.startsWith("course/");
    assertThat(ofJar("more.jar", more, given)).isEqualTo(Digests.of(classes()));
    assertThat(ofFolder("more", more, given)).isEqualTo(Digests.of(classes()));
    assertThat(ofFolder("more", more, path -> true)).isNotEqualTo(Digests.of(classes()));
  }

  @Test
  void findsAPlaceWithBlanksAndUmlautsInItsName() throws IOException {
    assertThat(ofJar("\u00fcber all + 100%.jar", classes(), path -> true))
        .isEqualTo(Digests.of(classes()));
  }

  private String ofFolder(String name, Map<String, byte[]> files, Predicate<String> wanted)
      throws IOException {
    Path root = folder.resolve(name);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = root.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return ofPlace(root, wanted);
  }

  private String ofJar(String name, Map<String, byte[]> files, Predicate<String> wanted)
      throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return ofPlace(jar, wanted);
  }

  /** The digest of a place, through a class that was loaded from there. */
  private static String ofPlace(Path place, Predicate<String> wanted) throws IOException {
    URL[] path = {place.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      return Digests.ofClasses(Class.forName(DigestsTest.class.getName(), false, loader), wanted);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  /** This class, and two things that are none. */
  private static NavigableMap<String, byte[]> classes() throws IOException {
    NavigableMap<String, byte[]> classes = contents("data/b.txt", "2", "data/a.txt", "1");
    try (InputStream in = DigestsTest.class.getResourceAsStream("/" + ANCHOR)) {
      classes.put(ANCHOR, Objects.requireNonNull(in).readAllBytes());
    }
    return classes;
  }

  private static NavigableMap<String, byte[]> contents(String... namesAndTexts) {
    NavigableMap<String, byte[]> contents = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      contents.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
    }
    return contents;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
