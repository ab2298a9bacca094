package dev.assay.app.items;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an item analysis down. What is no number is blank in CSV, and has its reason in JSON. */
public final class ItemTables {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private ItemTables() {}

  /** A row for each check. */
  public static String csv(ItemAnalysis analysis) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(
        "exercise",
        "check",
        "maximum",
        "passed",
        "failed",
        "not_attempted",
        "waits",
        "difficulty",
        "discrimination",
        "upper_lower",
        "median_millis",
        "flags");
    for (ItemStatistics item : analysis.items()) {
      csv.writeRecord(
          List.of(
              item.exercise(),
              item.check(),
              String.valueOf(item.maximum()),
              String.valueOf(item.passed()),
              String.valueOf(item.failed()),
              String.valueOf(item.notAttempted()),
              String.valueOf(item.waits()),
              number(item.difficulty().value()),
              number(item.discrimination().value()),
              number(item.upperLower().value()),
              number(item.medianMillis()),
              item.flags().stream()
                  .map(flag -> flag.kind().key())
                  .collect(Collectors.joining(" "))));
    }
    return text.toString();
  }

  /** All of it, with a line feed at its end. */
  public static String json(ItemAnalysis analysis) {
    try {
      return JsonMapper.builder()
              .addModule(new Jdk8Module())
              .build()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(analysis)
          + "\n";
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("These records always have a JSON form", exception);
    }
  }

  private static String number(Optional<Double> number) {
    return number.map(String::valueOf).orElse("");
  }
}
