package dev.assay.reports.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.reports.browser.Barriers;
import dev.assay.reports.browser.Chromium;
import dev.assay.reports.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Student pages in a real browser. */
@Timeout(240)
class InBrowserTest {
  private static final int PHONE = 360;
  private static final Path SCREENSHOTS =
      Path.of(System.getProperty("basedir", "."), "target/screenshots");

  /** Long after this, all that a page could want to do on its own is done. */
  private static final String TWO_FRAMES =
      "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

  private static @Nullable Chromium chromium;
  private static Map<String, String> pages = Map.of();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.find();
    assumeTrue(
        program.isPresent(),
        "There is no Chromium here, so nobody looks at the pages. Debian and Ubuntu: apt-get"
            + " install chromium.");
    StudentReport report = new StudentReport(Gallery.of(Samples.COURSE));
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "mistaken",
        report.of(Samples.seen(Samples.mistaken()), SourceLines.none(), Reader.STUDENT));
    all.put("right", report.of(Samples.seen(Samples.right()), SourceLines.none(), Reader.STUDENT));
    all.put("fresh", report.of(Samples.seen(Samples.fresh()), SourceLines.none(), Reader.STUDENT));
    all.put("staff", report.of(Samples.mistaken(), SourceLines.none(), Reader.STAFF));
    all.put(
        "hostile",
        report.of(
            Samples.saying(
                HostileTexts.all().get(1) + "x".repeat(1 << 16), Samples.seen(Samples.mistaken())),
            SourceLines.none(),
            Reader.STUDENT));
    pages = all;
    chromium = Chromium.start(program.orElseThrow());
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mistaken, 360, false", "mistaken, 360, true", "mistaken, 1280, false", "mistaken, 1280, true",
    "right, 360, true", "right, 1280, false", "fresh, 360, false", "fresh, 1280, true",
    "staff, 1280, false", "staff, 360, true", "hostile, 360, false", "hostile, 1280, true"
  })
  void hasNoBarriersAndFits(String page, int width, boolean dark) throws Exception {
    try (Tab tab = open(page, width, dark)) {
      tab.photograph(
          SCREENSHOTS.resolve(page + "-" + width + (dark ? "-dark" : "-light") + ".png"));
      tab.value("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(tab.value("document.documentElement.scrollWidth").asInt())
          .as("the page itself never scrolls sideways")
          .isLessThanOrEqualTo(width);
      assertThat(Barriers.in(tab, 20)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mistaken", "right", "fresh", "staff"})
  void asksForNothingButItself(String page) throws Exception {
    try (Tab tab = open(page, 1280, false)) {
      assertThat(tab.requests()).singleElement().asString().endsWith("/" + page + ".html");
      assertThat(tab.told("Log.entryAdded")).as("complaints of the browser").isEmpty();
      assertThat(tab.value("document.scripts.length").asInt()).isZero();
    }
  }

  static List<String> hostileTexts() {
    return HostileTexts.all();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void whatASubmissionSaysIsText(String text) throws Exception {
    String innocent = page(Samples.saying("hello", Samples.seen(Samples.mistaken())));
    String hostile = page(Samples.saying(text, Samples.seen(Samples.mistaken())));
    try (Tab tab = load("innocent", innocent, PHONE, false)) {
      String elements = elements(tab);
      load(tab, "hostile", hostile);
      assertThat(elements(tab)).as("the same elements, whatever is said").isEqualTo(elements);
      assertThat(tab.value("typeof window.owned").asText()).isEqualTo("undefined");
      assertThat(tab.told("Page.javascriptDialogOpening")).isEmpty();
      assertThat(tab.told("Log.entryAdded")).isEmpty();
      assertThat(tab.requests()).hasSize(1);
      assertThat(tab.value("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(PHONE);
      assertThat(tab.value("document.body.textContent").asText())
          .doesNotContainPattern(
              "[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u0000-\\u0008\\u001b]");
    }
  }

  @Test
  void thePolicyStopsWhatEscapingWouldLetThrough() throws Exception {
    String broken =
        Objects.requireNonNull(pages.get("fresh"))
            .replace(
                "</main>",
                "<script>window.owned=1</script><img src=\"http://127.0.0.1:9/x.png\" onerror=\"window.owned=1\">"
                    + "<p id=\"styled\" style=\"color:rgb(1,2,3)\">x</p></main>");
    try (Tab tab = load("broken", broken, 1280, false)) {
      assertThat(tab.value("typeof window.owned").asText()).isEqualTo("undefined");
      assertThat(tab.value("getComputedStyle(document.getElementById('styled')).color").asText())
          .isNotEqualTo("rgb(1, 2, 3)");
      assertThat(tab.told("Network.responseReceived")).hasSize(1);
      assertThat(tab.told("Log.entryAdded")).isNotEmpty();
    }
  }

  @Test
  void isReadWithoutScriptAndByKeyboardAlone() throws Exception {
    try (Tab tab = Objects.requireNonNull(chromium).tab()) {
      tab.sized(PHONE, false).withoutScript();
      tab.load(write("mistaken", Objects.requireNonNull(pages.get("mistaken"))));
      assertThat(tab.value("document.body.innerText").asText())
          .contains("What to do next", "Your connections run backwards");
      tab.press("Tab", 9);
      assertThat(tab.value("document.activeElement.className").asText()).isEqualTo("skip");
      assertThat(tab.value("document.activeElement.getBoundingClientRect().left").asInt())
          .as("the link to skip with is seen once it has the focus")
          .isNotNegative();
      tab.press("Enter", 13);
      tab.press("Tab", 9);
      while (!tab.value("document.activeElement.tagName").asText().equals("SUMMARY")) {
        assertThat(tab.value("document.activeElement.tagName").asText()).isNotEqualTo("BODY");
        tab.press("Tab", 9);
      }
      assertThat(tab.value("getComputedStyle(document.activeElement).outlineStyle").asText())
          .isEqualTo("solid");
      assertThat(tab.value("document.activeElement.parentElement.open").asBoolean()).isFalse();
      tab.press("Enter", 13);
      assertThat(tab.value("document.activeElement.parentElement.open").asBoolean()).isTrue();
    }
  }

  private static String page(dev.assay.engine.scorecard.Scorecard card) {
    return new StudentReport(Gallery.of(Samples.COURSE))
        .of(card, SourceLines.none(), Reader.STUDENT);
  }

  /** The tree of elements, without texts. */
  private static String elements(Tab tab) throws IOException {
    return tab.value("[...document.querySelectorAll('*')].map(e => e.tagName).join(' ')").asText();
  }

  private Tab open(String page, int width, boolean dark) throws Exception {
    return load(page, Objects.requireNonNull(pages.get(page)), width, dark);
  }

  private Tab load(String name, String html, int width, boolean dark) throws Exception {
    return load(Objects.requireNonNull(chromium).tab().sized(width, dark), name, html);
  }

  private Tab load(Tab tab, String name, String html) throws IOException {
    tab.load(write(name, html));
    tab.value(TWO_FRAMES);
    return tab;
  }

  private Path write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name + ".html"), html);
  }
}
