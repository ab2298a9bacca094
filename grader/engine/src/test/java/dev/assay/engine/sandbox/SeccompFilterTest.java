package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filter, asked by the kernel: each system call is made in a Perl that is under the filter. */
@Timeout(60)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SeccompFilterTest {
  private static final int KILLED = 128 + 31;

  private static final String PERL =
      """
      my ($hex, @call) = @ARGV;
      my $filter = pack('H*', $hex);
      my $program = pack('Sx6J', length($filter) / 8, unpack('J', pack('P', $filter)));
      syscall(157, 38, 1, 0, 0, 0) == 0 or exit 99;
      syscall(157, 22, 2, $program, 0, 0) == 0 or exit 98;
      my $result = syscall(shift @call, map { $_ + 0 } @call);
      exit($result < 0 ? $! + 0 : 0);
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ask for its own number, 0, 39, 0 0",
    "map private memory, 0, 9, 0 4096 3 34 -1 0",
    "read a limit, 14, 302, 0 7 0 1",
    "map shared memory, 1, 9, 0 4096 3 33 -1 0",
    "set a limit, 1, 302, 0 7 4096 0",
    "fork, 1, 57, 0",
    "start a process by clone, 1, 56, 17 0 0 0 0",
    "make a namespace by clone, 1, 56, 268435473 0 0 0 0",
    "start anything by clone3, 38, 435, 0 0",
    "open a socket to the network, 97, 41, 2 1 0",
    "open a socket to the host of a virtual machine, 97, 41, 40 1 0",
    "pair sockets of the network, 97, 53, 2 1 0 0",
    "type into a terminal, 25, 16, 0 21522 0",
    "keep a core dump, 1, 157, 4 1 0 0 0",
    "change the mode of a file, 1, 90, 0 511",
    "change its user, 1, 105, 0",
    "make a second filter, 1, 317, 1 0 0"
  })
  void answers(String what, int expected, int number, String arguments) throws Exception {
    assertThat(exit(number, arguments)).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "signal another process, 62, 1 0",
    "signal another thread, 234, 1 1 0",
    "trace, 101, 0 0 0 0",
    "leave its namespaces, 272, 268435456",
    "mount, 165, 0 0 0 0 0",
    "load a program into the kernel, 321, 0 0 0",
    "talk to the kernel by a ring, 425, 1 0",
    "make a file in memory, 319, 0 0",
    "open by a handle, 304, 0 0 0",
    "share memory by a key, 29, 0 4096 0",
    "use the keyring, 250, 0 0 0 0 0",
    "use the numbers of x32, 1073741863, 0"
  })
  void kills(String what, int number, String arguments) throws Exception {
    assertThat(exit(number, arguments)).as(what).isEqualTo(KILLED);
  }

  private static int exit(int number, String arguments) throws IOException, InterruptedException {
    byte[] filter = SeccompFilter.forThisMachine(true).orElseThrow();
    List<String> command = new ArrayList<>(List.of("perl", "-e", PERL, "--"));
    command.add(HexFormat.of().formatHex(filter));
    command.add(String.valueOf(number));
    command.addAll(List.of(arguments.split(" ")));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed).isEmpty();
    return process.waitFor();
  }
}
