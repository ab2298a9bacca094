package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The Submitty bundle: its gradeable, configured and judged as a worker of Submitty does, whose
 * untrusted user has the limits and the environment that Submitty sets.
 */
class SubmittyBundleTest extends BundleContract {
  private static final String WORK = "/var/local/submitty/autograding_tmp/untrusted00/TMP_WORK";
  private static final String FILE = "validation_results.json";
  private static final String PREFIX = "test01/";

  /** Of what an administrator need not allow. */
  private static final Map<String, String> PROGRAMS =
      Map.of("ls", "/bin/ls", "env", "/usr/bin/env", "python3", "/usr/bin/python3");

  /** What Submitty sets unless a configuration says otherwise. */
  private static final Map<String, Long> LIMITS =
      Map.of(
          "RLIMIT_CPU", 10L,
          "RLIMIT_FSIZE", 100_000L,
          "RLIMIT_DATA", 500_000_000L,
          "RLIMIT_STACK", 500_000_000L,
          "RLIMIT_CORE", 0L,
          "RLIMIT_NPROC", 0L,
          "RLIMIT_NOFILE", 100L,
          "RLIMIT_SIGPENDING", 0L,
          "RLIMIT_MSGQUEUE", 0L,
          "RLIMIT_RTPRIO", 0L);

  /** What no configuration may go beyond. */
  private static final Map<String, Long> MOST =
      Map.of("RLIMIT_CPU", 600L, "RLIMIT_FSIZE", 200_000_000L, "RLIMIT_NPROC", 10_000L);

  private Path gradeable = Path.of("");
  private JsonNode config = new JsonMapper().missingNode();

  SubmittyBundleTest() {
    super("submitty");
  }

  @Override
  void build(Path bundle, Machine machine) throws Exception {
    gradeable = bundle.resolve("config");
    config = new JsonMapper().readTree(gradeable.resolve("config.json").toFile());
  }

  /** Submitty keeps it for the instructor. */
  @Override
  String excuse() {
    return "this is no grade";
  }

  @Override
  List<Integer> users() {
    return List.of(Machine.NOBODY);
  }

  @Test
  void theConfigurationIsOneThatSubmittyTakes() throws Exception {
    // It goes through the preprocessor of C first.
    assertThat(gradeable.resolve("config.json")).content().doesNotContainPattern("(?m)^\\s*#");
    assertThat(config.properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "allow_system_calls", "autograding", "resource_limits", "testcases");
    assertThat(config.at("/autograding/submission_to_runner/0").asText()).isEqualTo("**/*.java");
    assertThat(config.at("/allow_system_calls/0").asText())
        .isEqualTo("ALLOW_ALL_RESTRICTED_SYSTEM_CALLS");
    config
        .path("resource_limits")
        .properties()
        .forEach(
            limit -> {
              assertThat(LIMITS).containsKey(limit.getKey());
              // Submitty reads an int of C++.
              assertThat(limit.getValue().isInt() || isInfinite(limit.getValue())).isTrue();
              assertThat(limit.getValue().asLong())
                  .isLessThanOrEqualTo(MOST.getOrDefault(limit.getKey(), Long.MAX_VALUE));
            });
    assertThat(config.path("testcases")).hasSize(1);
    for (JsonNode testCase : config.path("testcases")) {
      assertThat(testCase.path("title").asText()).isNotBlank();
      assertThat(testCase.path("points").isInt()).isTrue();
      assertThat(testCase.path("validation")).hasSize(1);
      assertThat(testCase.at("/validation/0/method").asText()).isEqualTo("custom_validator");
      assertThat(testCase.at("/validation/0/actual_file").asText()).isNotBlank();
      assertThat(PROGRAMS)
          .containsKey(program(testCase.path("command").asText()))
          .containsKey(program(testCase.at("/validation/0/command").asText()));
    }
  }

  private static String program(String command) {
    return command.substring(0, command.indexOf(' ') < 0 ? command.length() : command.indexOf(' '));
  }

  private static boolean isInfinite(JsonNode limit) {
    return limit.asText().equals("RLIM_INFINITY");
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path work = machine.path(WORK);
    Bundled.delete(work);
    submission.into(work.resolve(PREFIX));
    for (String file : List.of("STDOUT.txt", "execute_logfile.txt", "queue_file.json")) {
      Files.writeString(work.resolve(PREFIX).resolve(file), "");
    }
    // What lies there is copied without the right to be run, and belongs to the daemon.
    Bundled.copy(gradeable.resolve("custom_validation_code"), work);
    JsonNode validation = config.at("/testcases/0/validation/0");
    ObjectNode input = validation.deepCopy();
    input.put("testcase_prefix", PREFIX).put("username", "ada");
    Files.writeString(work.resolve("custom_validator_input.json"), input.toString());
    Machine.Ended permitted =
        machine
            .as(Machine.ROOT)
            .run("sh", "-c", "chmod -R a-x,a+rwX " + WORK + " && chmod a+rwx " + WORK);
    assertThat(permitted.code()).as(permitted.err()).isZero();

    machine.as(Machine.NOBODY).run(command(validation.path("command").asText(), javaHome));

    return Map.of(FILE, Files.readString(work.resolve(FILE)));
  }

  /** As Submitty executes a command: no shell takes it apart, and nothing of ours is inherited. */
  private String[] command(String command, String javaHome) {
    List<String> words = new ArrayList<>(List.of("env", "-i"));
    words.addAll(
        List.of(
            "PATH=/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/sbin:/bin",
            "LC_ALL=en_US.UTF-8",
            "OMP_NUM_THREADS=4",
            "JAVA_TOOL_OPTIONS=-Xms128m -Xmx256m",
            "HOME=/tmp",
            "JAVA_HOME=" + javaHome));
    words.addAll(List.of("setpriv", "--no-new-privs", "prlimit"));
    limits().forEach((name, value) -> words.add(option(name) + value));
    List<String> tokens = List.of(command.split(" ", -1));
    words.addAll(
        List.of(
            "sh",
            "-c",
            "cd " + WORK + " && exec \"$@\" >validation_stdout.json 2>validation_stderr.txt",
            "sh",
            PROGRAMS.getOrDefault(program(command), "")));
    words.addAll(tokens.subList(1, tokens.size()));
    return words.toArray(String[]::new);
  }

  private Map<String, String> limits() {
    Map<String, String> limits = new TreeMap<>();
    LIMITS.forEach((name, value) -> limits.put(name, value.toString()));
    config
        .path("resource_limits")
        .properties()
        .forEach(
            limit ->
                limits.put(
                    limit.getKey(),
                    isInfinite(limit.getValue()) ? "unlimited" : limit.getValue().asText()));
    return limits;
  }

  private static String option(String limit) {
    return "--" + limit.substring("RLIMIT_".length()).toLowerCase(Locale.ROOT) + "=";
  }

  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    return new JsonMapper().readTree(files.get(FILE)).at("/data/score").decimalValue();
  }
}
