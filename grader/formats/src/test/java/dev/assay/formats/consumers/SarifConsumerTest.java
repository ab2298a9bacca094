package dev.assay.formats.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Microsoft's SARIF Multitool validates our SARIF: the schema, and rules beyond it. */
class SarifConsumerTest {
  private static final String FILE = "assay.sarif";

  @TempDir private Path folder;

  @Test
  void findsNothingButThatWeHaveNoWebSite() throws IOException {
    List<Path> files = Consumer.golden("sarif", FILE);
    Consumer.Ran ran = validate(files);
    assertThat(ran.exit()).as("%s", ran.lines()).isZero();
    assertThat(ran.lines()).anyMatch(line -> line.contains(files.size() + " files scanned"));
    // SARIF2005 wants an address to read about the tool, and a version where none is known.
    // It says nothing of a file that it can't read, so it has to say this of each.
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(ran.lines())
                    .anyMatch(
                        line -> line.startsWith(file + "(") && line.contains(" SARIF2005: ")));
    assertThat(ran.lines())
        .filteredOn(line -> line.contains(": error ") || line.contains(": warning "))
        .allMatch(line -> line.contains(" SARIF2005: "));
  }

  @Test
  void refusesDamage() throws IOException {
    Path good = Consumer.golden("sarif", FILE).get(0);
    refuses(Consumer.damaged(good, "\"startLine\" : 12", "\"startLine\" : 0", folder));
    refuses(Consumer.damaged(good, "\"ruleIndex\" : 0", "\"ruleIndex\" : 99", folder));
    refuses(Consumer.damaged(good, "\"name\" : \"assay\"", "\"nome\" : \"assay\"", folder));
  }

  private static void refuses(Path bad) throws IOException {
    Consumer.Ran ran = validate(List.of(bad));
    assertThat(ran.lines()).as("%s", ran).anyMatch(line -> line.contains(": error "));
  }

  private static Consumer.Ran validate(List<Path> files) throws IOException {
    boolean linux =
        System.getProperty("os.name").equals("Linux")
            && List.of("amd64", "x86_64")
                .contains(System.getProperty("os.arch").toLowerCase(Locale.ROOT));
    assumeTrue(linux, "The SARIF Multitool that npm has here is for Linux on x86-64 only.");
    Path modules = Consumer.modules();
    Path tool = modules.resolve("node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
    // Its own install script does just that, and no other script of npm needs to run.
    assertThat(tool.toFile().setExecutable(true)).isTrue();
    return Consumer.run(
        modules,
        Consumer.command(
            List.of(tool.toString(), "validate", "--level", "Error;Warning", "--"), files));
  }
}
