package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The VPL bundle: uploaded as it is, nothing installed, all in the folder of one evaluation. */
class VplBundleTest extends BundleContract {
  private static final Pattern GRADE = Pattern.compile("(?m)^Grade :=>>(.*)$");

  private Path bundle = Path.of("");

  VplBundleTest() {
    super("vpl");
  }

  @Override
  void build(Path made, Machine machine) {
    bundle = made;
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path home = machine.path("/jail/p1");
    Bundled.delete(home);
    Bundled.copy(bundle, home);
    submission.into(home);
    Files.copy(bundle.resolve("vpl_evaluate.sh"), home.resolve("vpl_evaluate.sh"));
    Files.writeString(home.resolve("vpl_environment.sh"), environment(home));
    machine.give(home);
    Machine.Ended ended =
        machine.run(
            "env",
            "JAVA_HOME=" + javaHome,
            "bash",
            "-c",
            "cd /jail/p1 && bash ./vpl_evaluate.sh && exec ./vpl_execution");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    return Map.of("stdout.txt", ended.out());
  }

  private static String environment(Path home) throws Exception {
    StringBuilder lines = new StringBuilder("#!/bin/bash\n");
    try (Stream<Path> files = Files.list(home)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> n.endsWith(".java"))
              .toList();
      for (int i = 0; i < names.size(); i++) {
        lines.append("export VPL_SUBFILE" + i + "='" + names.get(i) + "'\n");
      }
      lines.append("export VPL_SUBFILES=\"" + String.join("\n", names) + "\n\"\n");
    }
    lines.append("export VPL_GRADEMIN='0'\nexport VPL_GRADEMAX='20'\nexport VPL_MAXTIME='300'\n");
    return lines.append("export MOODLE_USER_ID='3'\n").toString();
  }

  /** Of the last line that looks like a grade, as VPL takes it. */
  @Override
  BigDecimal fraction(Map<String, String> files) {
    Matcher matcher = GRADE.matcher(String.join("", files.values()));
    BigDecimal grade = BigDecimal.ONE.negate();
    while (matcher.find()) {
      grade = new BigDecimal(matcher.group(1).strip());
    }
    return grade.divide(BigDecimal.valueOf(20));
  }
}
