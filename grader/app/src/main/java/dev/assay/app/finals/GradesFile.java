package dev.assay.app.finals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.assay.app.settings.Adjustments;
import dev.assay.app.settings.Settings;
import java.util.Collection;
import java.util.List;

/**
 * What {@code grades.json} says: everybody's final grade, and how it came about. It is made anew
 * whenever a class is graded or regraded, so that no penalty outlives the due date that it came
 * from.
 *
 * @param schema the version of this contract
 * @param doubts what is odd about the settings, a sentence each
 * @param students in the order of their ids
 */
public record GradesFile(String schema, List<String> doubts, List<FinalGrade> students) {
  /** Its name in the folder of results. */
  public static final String NAME = "grades.json";

  /** The version of the contract that this code writes. */
  public static final String SCHEMA = "assay/grades/1";

  /** Keeps copies. */
  public GradesFile {
    doubts = List.copyOf(doubts);
    students = List.copyOf(students);
  }

  /** Makes everybody's final grade. */
  public static GradesFile of(
      Settings settings, Adjustments adjustments, Collection<Standing> students) {
    Chain chain = new Chain(settings, adjustments);
    return new GradesFile(
        SCHEMA,
        new Doubts(settings, adjustments).of(students),
        students.stream().map(chain::grade).toList());
  }

  /** As JSON, with a line feed at its end. */
  public String json() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("Grades always have a JSON form", exception);
    }
  }
}
