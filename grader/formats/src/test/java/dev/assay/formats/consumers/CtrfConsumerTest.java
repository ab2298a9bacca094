package dev.assay.formats.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** npm's ctrf validates our CTRF, and what junit-to-ctrf makes of our JUnit XML. */
class CtrfConsumerTest {
  private static final String REPORT = "ctrf-report.json";
  private static final String JUNIT = "TEST-assay.xml";

  @TempDir private Path folder;

  @Test
  void takesAllOurReports() throws IOException {
    List<Path> files = Consumer.golden("ctrf", REPORT);
    Consumer.Ran ran = ctrf(files);
    assertThat(files).allSatisfy(file -> assertThat(ran.about(file)).doesNotContain("no:"));
    assertThat(ran.about(files.get(files.size() - 1)))
        .endsWith("zero/" + REPORT + ": 5 tests, 0 4 1 0 0");
  }

  @Test
  void refusesReportsWithDamage() throws IOException {
    Path good = Consumer.golden("ctrf", REPORT).get(0);
    List<Path> bad =
        List.of(
            damaged("status", good, "\"status\" : \"passed\"", "\"status\" : \"right\""),
            damaged("duration", good, "\"duration\" : 3", "\"duration\" : 0.5"),
            damaged("key", good, "\"rawStatus\"", "\"points\""),
            damaged("null", good, "\"name\" : \"assay\"", "\"name\" : null"),
            damaged("version", good, "\"0.0.0\"", "\"nought\""));
    Consumer.Ran ran = ctrf(bad);
    assertThat(bad).allSatisfy(file -> assertThat(ran.about(file)).contains(": no: "));
  }

  @Test
  void countsTheSameInOurJunitXmlOnceItIsConverted() throws IOException {
    List<Path> files = Consumer.golden("junit", JUNIT);
    Consumer.Ran ran = ctrf(files);
    assertThat(files)
        .allSatisfy(file -> assertThat(ran.about(file)).endsWith(counts(Files.readString(file))));
  }

  @Test
  void refusesJunitXmlThatEndsTooEarly() throws IOException {
    Path good = Consumer.golden("junit", JUNIT).get(0);
    Path bad = damaged("end", good, "</testsuite>", "");
    assertThat(ctrf(List.of(bad)).about(bad)).contains(": no: ");
  }

  /** What converting has to find: an error is a failure there. */
  private static String counts(String xml) {
    int tests = number(xml, "tests");
    int failed = number(xml, "failures") + number(xml, "errors");
    int skipped = number(xml, "skipped");
    return ": %d tests, %d %d %d 0 0".formatted(tests, tests - failed - skipped, failed, skipped);
  }

  private static int number(String xml, String attribute) {
    String rest = xml.substring(xml.indexOf(" " + attribute + "=\"") + attribute.length() + 3);
    return Integer.parseInt(rest.substring(0, rest.indexOf('"')));
  }

  private Path damaged(String what, Path good, String old, String replacement) throws IOException {
    return Consumer.damaged(good, old, replacement, Files.createDirectory(folder.resolve(what)));
  }

  private static Consumer.Ran ctrf(List<Path> files) throws IOException {
    Path modules = Consumer.modules();
    return Consumer.run(
        modules,
        Consumer.command(
            List.of("node", Consumer.own("ctrf.mjs").toString(), modules.toString()), files));
  }
}
