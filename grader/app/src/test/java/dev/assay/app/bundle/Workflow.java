package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A workflow of one job.
 *
 * @param permissions what it may do
 * @param steps its steps
 */
record Workflow(Map<String, String> permissions, List<Map<String, Object>> steps) {
  static Workflow read(Path file) throws IOException {
    Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    JsonMapper mapper = new JsonMapper();
    JsonNode json = mapper.valueToTree(yaml);
    assertThat(json.path("jobs")).hasSize(1);
    return new Workflow(
        mapper.convertValue(json.path("permissions"), new TypeReference<>() {}),
        mapper.convertValue(json.at("/jobs/grade/steps"), new TypeReference<>() {}));
  }
}
