package dev.assay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.Sitting;
import dev.assay.reports.browser.Barriers;
import dev.assay.reports.browser.Chromium;
import dev.assay.reports.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay watch --page} in a real browser, with real saves. */
@Timeout(240)
class WatchPageTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PHONE = 360;
  private static final int DESKTOP = 1280;
  private static final Path SCREENSHOTS =
      Path.of(System.getProperty("basedir", "."), "target/screenshots");

  /** Whatever a program may print to become a part of the page. */
  private static final String MARKUP =
      "</code></pre></iframe><script>top.owned=1;alert(1)</script>"
          + "<img src=x onerror='top.owned=1'><a href='javascript:top.owned=1' target=_top>100</a>";

  private static @Nullable Chromium chromium;

  @TempDir private Path temporary = Path.of("");
  private @Nullable Checkout checkout;
  private @Nullable Sitting sitting;
  private String address = "";

  @BeforeAll
  static void browser() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.find();
    assumeTrue(
        program.isPresent(),
        "There is no Chromium here, so nobody looks at the page. Debian and Ubuntu: apt-get install"
            + " chromium.");
    chromium = Chromium.start(program.orElseThrow());
  }

  @AfterAll
  static void noBrowser() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void watch() throws Exception {
    checkout = Checkout.in(temporary);
    sitting = Sitting.of("watch", temporary, "--format", "json-lines", "--page");
    while (address.isEmpty()) {
      JsonNode line = JSON.readTree(sitting.line());
      address = line.path("address").asText();
    }
  }

  @AfterEach
  void end() {
    if (sitting != null) {
      sitting.close();
    }
  }

  @Test
  void hasNoBarriersAndFitsOnPhonesAndDesktopsByDayAndByNight() throws Exception {
    saved("bob", Checkout.SECOND);
    try (Tab tab = tab()) {
      for (int width : List.of(PHONE, DESKTOP)) {
        for (boolean dark : List.of(false, true)) {
          tab.sized(width, dark).load(URI.create(address));
          shows(tab, "Your connections run backwards");
          tab.photograph(
              SCREENSHOTS.resolve("watch-" + width + (dark ? "-dark" : "-light") + ".png"));
          tab.value("document.querySelector('aside details').open = true");
          assertThat(tab.value("document.documentElement.scrollWidth").asInt())
              .as("the page itself never scrolls sideways")
              .isLessThanOrEqualTo(width);
          assertThat(Barriers.in(tab, 15)).isEmpty();
          assertThat(tab.told("Log.entryAdded")).as("complaints of the browser").isEmpty();
          assertThat(tab.requests()).allMatch(request -> request.startsWith(address));
        }
      }
      tab.sized(PHONE, true).load(URI.create(address + "report"));
      assertThat(Barriers.in(tab, 20)).as("of the report alone").isEmpty();
    }
  }

  @Test
  void showsWhatCameOfEachSaveAndSaysSo() throws Exception {
    try (Tab tab = tab()) {
      tab.load(URI.create(address));
      shows(tab, "Not attempted yet");
      saved("bob", Checkout.SECOND);
      shows(tab, "Your connections run backwards");
      assertThat(tab.value("document.getElementById('state').getAttribute('role')").asText())
          .as("told to those who don't see the report change")
          .isEqualTo("status");
      says(tab, "Checked again: 14 of 84 visible points.");
      saved("grace", Checkout.SECOND);
      says(tab, "Checked again: 34 of 84 visible points.");
      shows(tab, "Your activity, as expected");

      Objects.requireNonNull(sitting).press("q");
      says(tab, "assay watch has ended.");
      shows(tab, "Your activity, as expected");
    }
  }

  @Test
  void whatAProgramPrintsIsText() throws Exception {
    try (Tab tab = tab()) {
      tab.load(URI.create(address));
      shows(tab, "Not attempted yet");
      Objects.requireNonNull(checkout)
          .write(
              Checkout.FIRST,
              """
              package dev.assay.exercises.interventions;

              public class CausalEffectExercise implements CausalEffect {
                @Override
                public double estimate(NeuronB b, double[] zero, double[] one) {
                  System.out.println("%1$s printed");
                  throw new IllegalStateException("%1$s thrown");
                }
              }
              """
                  .formatted(MARKUP));
      shows(tab, "thrown");
      shows(tab, "printed");
      assertThat(tab.value("typeof window.owned").asText()).isEqualTo("undefined");
      assertThat(tab.told("Page.javascriptDialogOpening")).isEmpty();
      assertThat(tab.told("Log.entryAdded")).as("complaints of the browser").isEmpty();
      assertThat(tab.requests()).allMatch(request -> request.startsWith(address));
      assertThat(
              tab.value(
                      "report.contentDocument.querySelectorAll('script, img, iframe, a[target]')"
                          + ".length")
                  .asInt())
          .isZero();
    }
  }

  @Test
  void theReportRunsNoScriptWhateverIsInIt() throws Exception {
    try (Tab tab = tab()) {
      tab.load(URI.create(address));
      shows(tab, "Not attempted yet");
      tab.value(
          "(() => { const made = report.contentDocument.createElement('script');"
              + " made.textContent = 'top.owned = 1'; report.contentDocument.body.append(made); })()");
      assertThat(tab.value("typeof window.owned").asText()).isEqualTo("undefined");
      assertThat(tab.value("report.contentDocument.scripts.length").asInt()).isOne();
      assertThat(tab.told("Log.entryAdded").toString())
          .contains("the document's frame is sandboxed");
    }
  }

  private void saved(String example, String file) throws IOException {
    Objects.requireNonNull(checkout).save(example, file);
  }

  private static Tab tab() throws IOException, InterruptedException {
    return Objects.requireNonNull(chromium).tab();
  }

  /** Waits until the report holds a text; the browser gives up after a minute. */
  private static void shows(Tab tab, String text) throws IOException {
    until(tab, "(report.contentDocument?.body?.textContent ?? '')", text);
  }

  /** Waits until the line above the report says something. */
  private static void says(Tab tab, String text) throws IOException {
    until(tab, "state.textContent", text);
  }

  private static void until(Tab tab, String where, String text) throws IOException {
    tab.value(
        "new Promise(done => { const look = () => "
            + where
            + ".includes('"
            + text
            + "') ? done(true) : setTimeout(look, 50); look(); })");
  }
}
