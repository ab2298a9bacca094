package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gradings of the same submission differ in the object {@code timing} and nothing else. */
class RepeatTest {
  private static final String SUBMISSION = "fixtures/examples/bob";

  @Test
  void gradesTheSameInOneProcessAndInAnother(@TempDir Path temporary)
      throws IOException, InterruptedException {
    String first = Example.of("bob", temporary).json();
    String second = Example.of("bob", temporary).json();
    Program.Ended elsewhere =
        new Program(temporary)
            .run(
                // Turkish has an i of its own, Chatham is 12:45 h off, and this JVM compiles with
                // another
                // compiler and computes Math without intrinsics.
                List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-UseLibmIntrinsic",
                    "-XX:+UseSerialGC",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Chatham",
                    "-Dfile.encoding=ISO-8859-1"),
                Map.of("LC_ALL", "C", "TZ", "Pacific/Chatham"),
                List.of(
                    House.ROOT.toString(),
                    temporary.resolve("scorecard.json").toString(),
                    "",
                    SUBMISSION));
    assertThat(elsewhere.code()).isEqualTo(1);
    assertThat(withoutTiming(second)).isEqualTo(withoutTiming(first));
    assertThat(withoutTiming(elsewhere.scorecard().orElseThrow())).isEqualTo(withoutTiming(first));
  }

  /** The bytes before the object timing, which is the last one. */
  private static String withoutTiming(String json) throws JsonProcessingException {
    ObjectNode tree =
        (ObjectNode)
            JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(json);
    assertThat(tree.fieldNames()).toIterable().endsWith("timing");
    assertThat(tree.remove("timing").fieldNames())
        .toIterable()
        .containsExactly("startedAt", "millis", "checks");
    String before = json.substring(0, json.lastIndexOf("\"timing\""));
    assertThat(before).contains("\"exercises\"");
    return before;
  }
}
