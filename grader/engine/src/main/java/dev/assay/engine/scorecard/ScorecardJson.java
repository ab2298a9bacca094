package dev.assay.engine.scorecard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Writes scorecards as JSON, and reads them: UTF-8, two spaces of indentation, line feeds, the same
 * bytes everywhere.
 */
public final class ScorecardJson {
  private static final String SCHEMA_RESOURCE = "scorecard-1.schema.json";

  private final ObjectWriter writer;
  private final ObjectReader reader;

  /** A writer. It is safe for use by several threads. */
  public ScorecardJson() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule().addSerializer(new ExactDecimal()))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    this.writer = mapper.writer(printer);
    this.reader = mapper.readerFor(Scorecard.class);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is no scorecard of this version
   */
  public Scorecard read(String json) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException exception) {
      throw new IllegalArgumentException("This is no scorecard: " + exception, exception);
    }
  }

  /**
   * The scorecard as JSON, with a line feed at its end.
   *
   * @throws IllegalStateException if it can't be written, which is a fault of ours
   */
  public String write(Scorecard scorecard) {
    try {
      String json = writer.writeValueAsString(scorecard) + "\n";
      // Text of a submission can hold half of a surrogate pair, which is no character and which no
      // file can hold. Encoding makes a question mark of it.
      return new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException(
          "A scorecard is made of records that always have a JSON form", exception);
    }
  }

  /** The JSON Schema (draft 2020-12) that every scorecard follows. */
  public static String schema() {
    try (InputStream in = ScorecardJson.class.getResourceAsStream(SCHEMA_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The engine's jar lacks " + SCHEMA_RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("The engine can't read its own " + SCHEMA_RESOURCE, exception);
    }
  }

  /** Writes 2.50 as 2.5 and 1E+2 as 100: one form for one number. */
  private static final class ExactDecimal extends StdSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    ExactDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeNumber(value.stripTrailingZeros().toPlainString());
    }
  }
}
