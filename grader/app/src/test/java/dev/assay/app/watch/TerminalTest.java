package dev.assay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.app.Terminals;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a real terminal is like while a student works, and afterwards. */
@Timeout(120)
class TerminalTest {
  @TempDir private Path temporary;

  @Test
  void hearsSingleKeysAndLeavesTheTerminalAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "apt-get install bsdutils");
    Checkout checkout = Checkout.in(temporary.resolve("checkout"));
    try (Terminals terminal = Terminals.running(temporary, "watch", checkout.folder().toString())) {
      terminal.await("q: end");
      checkout.save("lena", Checkout.FIRST);
      assertThat(terminal.await("ms after you saved")).contains("Fix first, in exercise 1");
      terminal.press("h");
      assertThat(terminal.await("q: end")).contains("hint 1");
      assertThat(terminal.settingsNow()).contains("-icanon", "-echo ");
      terminal.press("q");
      assertThat(terminal.end()).isZero();
    }
    String before = Files.readString(temporary.resolve("before"));
    assertThat(before).contains(" icanon", " echo ");
    assertThat(Files.readString(temporary.resolve("after"))).isEqualTo(before);
  }

  @Test
  void ctrlCLeavesTheTerminalAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "apt-get install bsdutils");
    Checkout checkout = Checkout.in(temporary.resolve("checkout"));
    try (Terminals terminal = Terminals.running(temporary, "watch", checkout.folder().toString())) {
      terminal.await("q: end");
      terminal.press("\u0003");
      terminal.end();
    }
    String before = Files.readString(temporary.resolve("before"));
    assertThat(Files.readString(temporary.resolve("after"))).isEqualTo(before);
  }
}
