package dev.assay.app.items;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schema of an item analysis. */
public final class ItemsSchema {
  private ItemsSchema() {}

  /** What of a JSON text breaks it. */
  public static List<String> violations(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ItemAnalysis.class.getResourceAsStream("items-1.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
