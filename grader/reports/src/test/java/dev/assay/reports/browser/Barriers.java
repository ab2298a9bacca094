package dev.assay.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What keeps people from using a page, as far as axe-core can tell. */
public final class Barriers {
  private Barriers() {}

  /**
   * What axe-core finds with every rule that it has, its best practices, too; of frames in the page
   * it sees none.
   *
   * @param fewest how many rules have something to say about the page at the least
   */
  public static List<String> in(Tab tab, int fewest) throws IOException {
    try (InputStream in = Barriers.class.getResourceAsStream("/axe.min.js")) {
      tab.value(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
    JsonNode found = tab.value("axe.run({resultTypes: ['violations'], iframes: false})");
    assertThat(found.path("passes").size()).isGreaterThan(fewest);
    return found.path("violations").findValuesAsText("html").isEmpty()
        ? List.of()
        : List.of(found.path("violations").toPrettyString());
  }
}
