package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.late.Amount;
import dev.assay.app.late.Amount.Measure;
import dev.assay.app.late.LatePolicy;
import dev.assay.app.late.Penalty;
import dev.assay.app.late.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the late policy of a file that follows its schema.
 *
 * @param settings where the file's contents go
 */
record LateReader(SettingsReader settings) {
  private static final String AT = "/late";

  /** The policy; none if there is no part "late". */
  LatePolicy read(JsonNode late) {
    if (late.isMissingNode()) {
      return LatePolicy.NONE;
    }
    if (late.has("penalty") && late.has("steps")) {
      settings.problem(
          AT + "/steps", "There is a penalty already; keep either late.penalty or late.steps.");
    }
    if (late.has("count") && !late.has("penalty")) {
      settings.problem(
          AT + "/count", "There is no late.penalty whose days or hours this could count.");
    }
    return new LatePolicy(
        late.has("steps") ? steps(late.path("steps")) : perUnit(late),
        late.has("grace") ? Times.span(late.path("grace").asText()) : Duration.ZERO,
        late.has("floor")
            ? new BigDecimal(late.path("floor").asText().replace("%", ""))
            : BigDecimal.ZERO);
  }

  private static Penalty perUnit(JsonNode late) {
    String text = late.path("penalty").asText("none");
    int per = text.indexOf(" per ");
    if (per < 0 || text.startsWith("none")) {
      return new Penalty.None();
    }
    return new Penalty.PerUnit(
        amount(text.substring(0, per)),
        Unit.valueOf(text.substring(per + " per ".length()).toUpperCase(Locale.ROOT)),
        !late.path("count").asText().equals("complete"));
  }

  private Penalty steps(JsonNode lines) {
    List<Penalty.Step> steps = new ArrayList<>();
    for (JsonNode line : lines) {
      Duration after = Times.span(line.path("after").asText());
      if (!steps.isEmpty() && steps.get(steps.size() - 1).after().compareTo(after) >= 0) {
        settings.problem(
            AT + "/steps/" + steps.size() + "/after",
            "Each step must be later than the one before it.");
      }
      steps.add(new Penalty.Step(after, amount(line.path("lose").asText())));
    }
    return new Penalty.Steps(steps);
  }

  private static Amount amount(String text) {
    BigDecimal value = new BigDecimal(text.replaceFirst("[% ].*$", ""));
    if (!text.contains("%")) {
      return new Amount(value, Measure.POINTS);
    }
    return new Amount(
        value, text.endsWith("of maximum") ? Measure.PERCENT_OF_MAXIMUM : Measure.PERCENT_OF_RAW);
  }
}
