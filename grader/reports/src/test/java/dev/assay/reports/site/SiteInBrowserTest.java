package dev.assay.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.reports.browser.Barriers;
import dev.assay.reports.browser.Chromium;
import dev.assay.reports.browser.Tab;
import dev.assay.reports.student.HostileTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of a class of 5,000, some of them hostile, in a real browser and from files alone. */
@Timeout(240)
class SiteInBrowserTest {
  private static final int STUDENTS = 5000;
  private static final Path TARGET = Path.of(System.getProperty("basedir", "."), "target");

  /** The page follows a link once the browser has told it of the new address. */
  private static final String SHOWN_AFTER_A_LINK =
      "new Promise(done => setTimeout(() => done(true), 0))";

  private static @Nullable Chromium chromium;
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.find();
    assumeTrue(
        program.isPresent(),
        "There is no Chromium here, so nobody looks at the site. Debian and Ubuntu: apt-get install"
            + " chromium.");
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    chromium = Chromium.start(program.orElseThrow());
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Map<String, String> files() {
    List<List<Cell>> rows = new ArrayList<>();
    List<String> hostile = HostileTexts.all();
    for (int i = 0; i < STUDENTS; i++) {
      String name = i < hostile.size() ? hostile.get(i) : "Student " + i;
      rows.add(
          List.of(
              Cell.link(name, "students/s" + i + ".html"),
              i % 7 == 0 ? Cell.BLANK : Cell.of((i * 37L) % 101),
              Cell.of(i < hostile.size() ? "=HYPERLINK(1)" + name : "graded")));
    }
    Table students =
        new Table(
            "who",
            "Gradebook",
            List.of(
                Column.text("student", "Student"),
                Column.number("points", "Points"),
                Column.text("state", "State")),
            rows);
    return new Site()
        .of(
            "A course",
            List.of(
                new SitePage(
                    "index",
                    "Overview",
                    List.of(Section.of("The run", List.of(hostile.get(0), hostile.get(3))))),
                new SitePage(
                    "gradebook", "Students", List.of(Section.first(students, "All of them."))),
                new SitePage(
                    "mistakes",
                    "Mistakes",
                    List.of(Section.first(mistakes()), Section.of(makers())))));
  }

  private static Table mistakes() {
    return new Table(
        "mistakes",
        "Known mistakes",
        List.of(Column.text("exercise", "Exercise"), Column.text("mistake", "Mistake")),
        Stream.of("2", "bonus")
            .map(
                exercise ->
                    List.of(
                        Cell.of(exercise),
                        Cell.link(
                            "transposed",
                            Rows.of("makers", "exercise", exercise, "mistake", "transposed"))))
            .toList());
  }

  /** Whoever searches for 2 and transposed among these finds all of them. */
  private static Table makers() {
    return new Table(
        "makers",
        "Who makes them",
        List.of(
            Column.text("exercise", "Exercise"),
            Column.text("mistake", "Mistake"),
            Column.text("student", "Student")),
        List.of(
            List.of(Cell.of("2"), Cell.of("transposed"), Cell.of("ada")),
            List.of(Cell.of("bonus"), Cell.of("transposed"), Cell.of("bob2")),
            List.of(Cell.of("2"), Cell.of("transposed-twice"), Cell.of("cleo"))));
  }

  @ParameterizedTest
  @CsvSource({
    "index, 360, false",
    "index, 1280, true",
    "mistakes, 360, false",
    "mistakes, 1280, true",
    "gradebook, 360, true",
    "gradebook, 360, false",
    "gradebook, 1280, false",
    "gradebook, 1280, true"
  })
  void hasNoBarriersAndFits(String page, int width, boolean dark) throws Exception {
    try (Tab tab = open(page, width, dark)) {
      tab.photograph(
          TARGET.resolve(
              "screenshots/site-" + page + "-" + width + (dark ? "-dark" : "-light") + ".png"));
      assertThat(tab.value("document.documentElement.scrollWidth").asInt())
          .as("the page itself never scrolls sideways")
          .isLessThanOrEqualTo(width);
      assertThat(Barriers.in(tab, 15)).isEmpty();
    }
  }

  @Test
  void sortsWithBlanksLastWhicheverWay() throws Exception {
    try (Tab tab = open("gradebook", 1280, false)) {
      click(tab, "document.querySelectorAll('thead button')[1]");
      assertThat(cell(tab, 1)).isEqualTo("100");
      assertThat(
              tab.value("document.querySelectorAll('thead th')[1].getAttribute('aria-sort')")
                  .asText())
          .isEqualTo("descending");
      click(tab, "document.querySelectorAll('thead button')[1]");
      assertThat(cell(tab, 1)).isEqualTo("0");
      click(tab, "document.querySelectorAll('thead button')[0]");
      click(tab, "document.querySelectorAll('.pages button')[1]");
      assertThat(tab.value("document.querySelector('.status').textContent").asText())
          .isEqualTo("Rows 101 to 200; 5000");
      assertThat(tab.value("document.querySelectorAll('tbody tr').length").asInt()).isEqualTo(100);
    }
  }

  @Test
  void findsAStudent() throws Exception {
    try (Tab tab = open("gradebook", 1280, false)) {
      double millis =
          tab.value(
                  "(() => { const f = document.querySelector('input'); f.value = 'STUDENT 4321';"
                      + " const t = performance.now(); f.dispatchEvent(new Event('input'));"
                      + " return performance.now() - t; })()")
              .asDouble();
      assertThat(tab.value("document.querySelectorAll('tbody tr').length").asInt()).isEqualTo(1);
      assertThat(cell(tab, 0)).isEqualTo("Student 4321");
      assertThat(tab.value("document.querySelector('.status').textContent").asText())
          .isEqualTo("1 found of 5000 rows");
      assertThat(tab.value("document.querySelector('tbody a').getAttribute('href')").asText())
          .isEqualTo("students/s4321.html");
      double open =
          tab.value("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
              .asDouble();
      // To be read, and not to be judged by: a busy machine is slow at everything.
      Files.writeString(
          TARGET.resolve("site-times.txt"),
          "%d students: the table is there after %.0f ms, a search takes %.1f ms%n"
              .formatted(STUDENTS, open, millis));
    }
  }

  @Test
  void aMistakesNameLeadsToThoseWhoMakeItAndToNoOthers() throws Exception {
    try (Tab tab = open("mistakes", 1280, false)) {
      tab.value("document.querySelectorAll('#mistakes tbody a')[0].focus()");
      tab.press("Enter", 13);
      tab.value(SHOWN_AFTER_A_LINK);
      assertThat(students(tab)).isEqualTo("ada");
      assertThat(tab.value("document.querySelector('#makers .only').textContent").asText())
          .startsWith("Only exercise 2, mistake transposed.");
      assertThat(tab.value("document.querySelector('#makers .status').textContent").asText())
          .isEqualTo("1 found of 3 rows");
      assertThat(tab.value("document.activeElement.getAttribute('aria-label')").asText())
          .as("whoever came by keyboard goes on from there")
          .isEqualTo("Who makes them");

      click(tab, "document.querySelectorAll('#mistakes tbody a')[1]");
      tab.value(SHOWN_AFTER_A_LINK);
      assertThat(students(tab)).isEqualTo("bob2");

      click(tab, "document.querySelector('#makers .only button')");
      tab.value(SHOWN_AFTER_A_LINK);
      assertThat(students(tab)).isEqualTo("ada bob2 cleo");
      assertThat(tab.value("document.querySelector('#makers .only').hidden").asBoolean()).isTrue();
    }
  }

  @Test
  void canBeUsedByKeyboardAloneAndTellsWhatChanged() throws Exception {
    try (Tab tab = open("gradebook", 1280, false)) {
      tab.press("Tab", 9);
      assertThat(focused(tab, "className")).isEqualTo("skip");
      assertThat(tab.value("document.activeElement.getBoundingClientRect().left").asInt())
          .as("the link to skip with is seen once it has the focus")
          .isNotNegative();
      tab.press("Enter", 13).press("Tab", 9);
      assertThat(focused(tab, "id"))
          .as("what comes after the way to the pages")
          .isEqualTo("find-who");
      assertThat(outline(tab)).isEqualTo("solid");
      tab.type("student 43");
      assertThat(status(tab)).isEqualTo("Rows 1 to 100; 239 found of 5000");
      tab.type("21");
      assertThat(status(tab)).isEqualTo("1 found of 5000 rows");
      tab.type("x");
      assertThat(status(tab)).isEqualTo("0 found of 5000 rows");
      assertThat(tab.value("document.querySelector('.status').getAttribute('role')").asText())
          .as("which is read out when it changes")
          .isEqualTo("status");

      for (String each : List.of("CSV", "JSON")) {
        tab.press("Tab", 9);
        assertThat(focused(tab, "textContent")).isEqualTo(each + " of Gradebook");
      }
      tab.press("Tab", 9);
      assertThat(focused(tab, "className")).as("so that arrows move it").isEqualTo("scroll");
      assertThat(outline(tab)).isEqualTo("solid");
      tab.press("Tab", 9);
      assertThat(focused(tab, "textContent")).isEqualTo("Student");
      assertThat(outline(tab)).isEqualTo("solid");
      tab.press("Enter", 13);
      assertThat(sorted(tab)).isEqualTo("Student ascending");
      tab.press("Enter", 13);
      assertThat(sorted(tab)).isEqualTo("Student descending");
      tab.press("Tab", 9).press("Enter", 13);
      assertThat(sorted(tab)).as("one column at a time").isEqualTo("Points descending");
    }
  }

  private static String focused(Tab tab, String property) throws IOException {
    return tab.value("document.activeElement." + property).asText();
  }

  private static String outline(Tab tab) throws IOException {
    return tab.value("getComputedStyle(document.activeElement).outlineStyle").asText();
  }

  private static String status(Tab tab) throws IOException {
    return tab.value("document.querySelector('.status').textContent").asText();
  }

  private static String sorted(Tab tab) throws IOException {
    return tab.value(
            "[...document.querySelectorAll('[aria-sort]')].map(th => th.textContent + ' ' +"
                + " th.getAttribute('aria-sort')).join(', ')")
        .asText();
  }

  private static String students(Tab tab) throws IOException {
    return tab.value(
            "[...document.querySelectorAll('#makers tbody tr')].map(r => r.cells[2].textContent)"
                + ".join(' ')")
        .asText();
  }

  @Test
  void noHeadingSaysTheSameTwice() throws Exception {
    for (String page : List.of("gradebook", "mistakes")) {
      try (Tab tab = open(page, 1280, false)) {
        List<String> headings = new ArrayList<>();
        tab.value("[...document.querySelectorAll('h1, h2')].map(h => h.textContent)")
            .forEach(each -> headings.add(each.asText()));
        assertThat(headings).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void whatStudentsAreCalledIsText() throws Exception {
    for (String page : List.of("index", "gradebook")) {
      try (Tab tab = open(page, 1280, false)) {
        assertThat(tab.value("typeof window.owned").asText()).isEqualTo("undefined");
        assertThat(tab.told("Page.javascriptDialogOpening")).isEmpty();
        assertThat(tab.told("Log.entryAdded")).as("complaints of the browser").isEmpty();
        assertThat(tab.requests()).singleElement().asString().endsWith("/" + page + ".html");
        assertThat(tab.value("document.querySelectorAll('main img, main h1 h1').length").asInt())
            .isZero();
        assertThat(tab.value("document.body.textContent").asText())
            .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u0000-\\u0008\\u001b]");
      }
    }
    String csv = Files.readString(folder.resolve("who.csv"));
    assertThat(csv).contains("'=HYPERLINK(1)").doesNotContain("\u202e", "\u001b");
    String json = Files.readString(folder.resolve("who.json"));
    assertThat(json).doesNotContain("<");
    assertThat(new com.fasterxml.jackson.databind.json.JsonMapper().readTree(json))
        .hasSize(STUDENTS);
  }

  @Test
  void isReadWithoutScript() throws Exception {
    try (Tab tab = Objects.requireNonNull(chromium).tab()) {
      tab.sized(1280, false).withoutScript();
      tab.load(folder.resolve("gradebook.html"));
      assertThat(tab.value("document.querySelectorAll('tbody tr').length").asInt()).isEqualTo(100);
      assertThat(tab.value("document.body.innerText").asText())
          .contains("The first 100 of 5000 rows", "CSV");
    }
  }

  @Test
  void isTheSameBytesAgain() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      assertThat(Files.readString(folder.resolve(file.getKey())).equals(file.getValue()))
          .as(file.getKey())
          .isTrue();
    }
  }

  private static String cell(Tab tab, int column) throws IOException {
    return tab.value("document.querySelector('tbody tr').cells[" + column + "].textContent")
        .asText();
  }

  private static void click(Tab tab, String element) throws IOException {
    tab.value(element + ".click()");
  }

  private static Tab open(String page, int width, boolean dark) throws Exception {
    Tab tab = Objects.requireNonNull(chromium).tab();
    tab.sized(width, dark);
    tab.load(folder.resolve(page + ".html"));
    return tab;
  }
}
