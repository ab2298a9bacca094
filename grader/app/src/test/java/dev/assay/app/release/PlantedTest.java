package dev.assay.app.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Whatever of this course's secrets is planted somewhere, is found. */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTest {
  private static final String LINE = "x[to][t + 1] = Sigmoid.sigmoid(input + noise[to]);";
  private static final String SOLUTION =
      "dev/assay/solutions/interventions/NetworkSimulationSolution.class";

  private final Secrets secrets;

  /** Some number that only a hidden check expects. */
  private final double golden;

  PlantedTest() throws IOException, Complaint {
    Path checkout = Path.of(System.getProperty("basedir", "."), "../..").toAbsolutePath();
    secrets = Kit.of(Courses.find(""), checkout.normalize()).secrets();
    golden = secrets.numbers().some();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("placesOfALine")
  void oneLineOfASolutionIsFound(String name, byte[] bytes) throws IOException {
    assertThat(leaksWith(name, bytes))
        .singleElement()
        .asString()
        .startsWith(name)
        .contains(" has line ")
        .endsWith(" of NetworkSimulationSolution.java");
  }

  static Stream<Arguments> placesOfALine() throws IOException {
    byte[] text = ("So:\n   " + LINE.replace(" ", "") + "\n").getBytes(UTF_8);
    byte[] jar = GraderJar.zip(Map.of("a/Text.class", classWith(LINE)));
    return Stream.of(
        Arguments.of("exercises/A.java", ("class A {\n" + LINE + "\n}").getBytes(UTF_8)),
        Arguments.of("exercises/lessons/09.md", text),
        Arguments.of("notes.txt", LINE.getBytes(UTF_16)),
        Arguments.of("lib/text.jar", jar),
        Arguments.of("lib/outer.jar", GraderJar.zip(Map.of("lib/inner.jar", jar))),
        Arguments.of("picture.png", behind("\u0089PNG and then", jar)),
        Arguments.of("data.gz", packed(text, GZIPOutputStream::new)),
        Arguments.of("data.bz2", packed(text, BZip2CompressorOutputStream::new)),
        Arguments.of("data.bin", packed(text, DeflaterOutputStream::new)),
        Arguments.of("base64.md", ("so: " + base64(text) + " there").getBytes(UTF_8)),
        Arguments.of(
            "wrapped.md",
            ("as follows\n  "
                    + Base64.getMimeEncoder(20, "\n  ".getBytes(UTF_8)).encodeToString(jar))
                .getBytes(UTF_8)),
        Arguments.of("twice.txt", base64(base64(text).getBytes(UTF_8)).getBytes(UTF_8)),
        Arguments.of("Packed.class", classWith(base64(packed(text, GZIPOutputStream::new)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("waysToWriteANumber")
  void anExpectedNumberOfAHiddenCheckIsFound(String way, byte[] bytes) throws IOException {
    assertThat(leaksWith("data", bytes))
        .as(way)
        .isNotEmpty()
        .allSatisfy(leak -> assertThat(leak).contains("an expected number of a hidden check"));
  }

  Stream<Arguments> waysToWriteANumber() {
    long bits = Double.doubleToRawLongBits(golden);
    byte[] eight = ByteBuffer.allocate(9).put((byte) 'x').putDouble(golden).array();
    byte[] little = ByteBuffer.allocate(11).order(ByteOrder.LITTLE_ENDIAN).put(2, (byte) 1).array();
    ByteBuffer.wrap(little).order(ByteOrder.LITTLE_ENDIAN).putDouble(3, golden);
    BigDecimal rounded = new BigDecimal(golden).round(new MathContext(8));
    return Stream.of(
        ways("decimal", "a,b\n1," + golden + "\n"),
        ways("rounded", "about " + rounded + "."),
        ways("with an exponent", rounded.movePointRight(3).toPlainString() + "e-3"),
        ways("hexadecimal float", Double.toHexString(golden)),
        ways("whole number with its bits", "long a = " + bits + "L;"),
        ways(
            "the same, grouped", "%,d".formatted(bits).replaceAll("\\D", "_").replaceAll("^_", "")),
        ways("hexadecimal whole number", "0x" + Long.toHexString(bits)),
        ways("hexadecimal bytes", HexFormat.of().formatHex(eight)),
        ways("base 64", base64(eight)),
        ways("base 64 for addresses", Base64.getUrlEncoder().encodeToString(little)),
        ways("base 64 in pieces", base64(eight).replaceFirst("(.{6})", "\"$1\" +\n    \"")),
        ways("base 64 of the decimal number", base64(("a" + golden).getBytes(UTF_8))),
        Arguments.of("bytes", eight),
        Arguments.of("bytes, the lowest first", little),
        Arguments.of("constant", classWith(golden)),
        Arguments.of("constant with its bits", classWith(bits)),
        Arguments.of("single precision", classWith((float) golden)),
        Arguments.of("text in a class", classWith("" + golden)));
  }

  @Test
  void anExpectedWholeNumberIsFound() throws IOException {
    Secrets whole = new Secrets();
    whole.addGolden(List.of(new int[] {1234567, 3}, 7654321L, 1 << 20), List.of());
    assertThat(whole.counts()).containsEntry("numbers of hidden checks", 2);
    for (Object each :
        List.of("at 1234567;", "at 7_654_321L", classWith(1234567), classWith(7654321L))) {
      byte[] bytes = each instanceof String text ? text.getBytes(UTF_8) : (byte[]) each;
      assertThat(Proof.of(Contents.of("data", bytes), whole).leaks()).isNotEmpty();
    }
    byte[] others = "12345678 1234567.5 1048576 3".getBytes(UTF_8);
    assertThat(Proof.of(Contents.of("data", others), whole).leaks()).isEmpty();
  }

  @Test
  void aSolutionInAJarInAJarIsFoundByItsNameAndByItsCode() throws IOException {
    byte[] inner = GraderJar.zip(Map.of("a/b.bin", classFile(SOLUTION)));
    byte[] outer = GraderJar.zip(Map.of("lib/inner.dat", inner));
    assertThat(leaksWith("notes.txt", packed(outer, GZIPOutputStream::new)))
        .contains(
            "notes.txt!unpacked!lib/inner.dat!a/b.bin has the class"
                + " dev.assay.solutions.interventions.NetworkSimulationSolution",
            "notes.txt!unpacked!lib/inner.dat!a/b.bin has the code of"
                + " dev.assay.solutions.interventions.NetworkSimulationSolution.simulate");
  }

  @Test
  void aRenamedCopyOfASolutionIsFoundByItsCode() throws IOException {
    // Names of the same length only, so that the file stays a class file.
    byte[] renamed =
        new String(classFile(SOLUTION), ISO_8859_1)
            .replace("SimulationSolution", "SimulationHarmless")
            .getBytes(ISO_8859_1);
    assertThat(leaksWith("lib/x.class", renamed))
        .contains(
            "lib/x.class has the code of"
                + " dev.assay.solutions.interventions.NetworkSimulationSolution.simulate");
  }

  @Test
  void aMisconceptionIsFound() throws IOException {
    assertThat(leaksWith("x.class", classFile("dev/assay/checks/interventions/Flaws.class")))
        .anyMatch(leak -> leak.contains("the class dev.assay.checks.interventions.Flaws"));
  }

  @Test
  void theTitleOfAHiddenCheckIsFound() throws IOException {
    String title = "It computes in double precision where large inputs cancel.";
    assertThat(leaksWith("hint.txt", title.getBytes(UTF_8)))
        .singleElement()
        .asString()
        .contains("the title of the hidden check");
  }

  @Test
  void whatCannotBeLookedIntoIsALeak() throws IOException {
    byte[] xz = HexFormat.of().parseHex("fd377a585a000004e6d6b446");
    assertThat(leaksWith("data", xz))
        .containsExactly("data has something packed that can't be looked into");
  }

  @Test
  void archivesThatAreNestedWithoutEndAreRefused() throws IOException {
    byte[] nested = {1};
    for (int i = 0; i < 12; i++) {
      nested = GraderJar.zip(Map.of("a", nested));
    }
    byte[] bytes = nested;
    assertThatThrownBy(() -> leaksWith("deep.zip", bytes)).hasMessageContaining("nested too deep");
  }

  private List<String> leaksWith(String name, byte[] bytes) throws IOException {
    return new ArrayList<>(Proof.of(Contents.of(name, bytes), secrets).leaks());
  }

  private static Arguments ways(String name, String text) {
    return Arguments.of(name, text.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A class that has one constant, and is its own. */
  private static byte[] classWith(Object constant) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "a/Text", null, "java/lang/Object", null);
    writer.newConst(constant);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] behind(String text, byte[] archive) {
    return ByteBuffer.allocate(text.length() + archive.length)
        .put(text.getBytes(ISO_8859_1))
        .put(archive)
        .array();
  }

  private static byte[] packed(byte[] bytes, Packer packer) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.into(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] classFile(String name) throws IOException {
    try (var in = PlantedTest.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** Something that packs. */
  private interface Packer {
    OutputStream into(OutputStream out) throws IOException;
  }
}
