package dev.assay.app.regrade;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.PrintStream;
import java.util.Locale;

/** How changes are told. */
enum Speech {
  /** To a person. */
  TEXT,
  /** To a program: an object on each line of standard output. */
  JSON_LINES,
  /** To a spreadsheet: one table on standard output. */
  CSV;

  /** As people write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Tells all of it. */
  void tell(Changes changes, PrintStream out) {
    switch (this) {
      case TEXT -> Texts.lines(changes).forEach(out::println);
      case CSV -> out.print(Tables.csv(changes));
      case JSON_LINES -> {
        JsonMapper mapper =
            JsonMapper.builder()
                .addModule(new Jdk8Module())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        changes
            .changed()
            .forEach(student -> out.println(line(mapper, new Event("change", student))));
        out.println(line(mapper, new Event("summary", changes.summary())));
      }
    }
    out.flush();
  }

  private static String line(JsonMapper mapper, Event event) {
    try {
      return mapper.writeValueAsString(event);
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("These records always have a JSON form", exception);
    }
  }

  /** One line: the event's name, and beside it what the record has. */
  private record Event(String event, @JsonUnwrapped Object about) {}
}
