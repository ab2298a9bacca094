package dev.assay.engine.sandbox;

import dev.assay.worker.Probe;
import dev.assay.worker.Probe.Attack;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Sends {@link Probe} through a launcher, and collects what was blocked. */
final class Probing {
  private static final long MOST_SECONDS = 30;

  private Probing() {}

  /**
   * Tries every attack.
   *
   * @return whether each was blocked, by its name
   * @throws IOException if a probe does not even start; the message says what it wrote
   */
  static SortedMap<String, Boolean> blocked(Launcher launcher) throws IOException {
    Path folder = Files.createTempDirectory(Stage.PREFIX + "probe-");
    Owner owner = Owner.of(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    // It waits for input that never comes, and so ends with this process, even if that is killed.
    Process victim = new ProcessBuilder("cat").start();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<Attack, String> aims = new EnumMap<>(Attack.class);
      aims.put(Attack.READ_FILE, "/etc/passwd");
      aims.put(Attack.WRITE_FILE, folder.toString());
      aims.put(Attack.CONNECT, String.valueOf(server.getLocalPort()));
      aims.put(Attack.FORK, JavaCommand.home().resolve("bin/java").toString());
      aims.put(Attack.SIGNAL, String.valueOf(victim.pid()));
      aims.put(Attack.ENVIRONMENT, "");
      aims.put(Attack.LIST_PROCESSES, "/proc");
      aims.put(Attack.NATIVE_MEMORY, "");
      SortedMap<String, Boolean> blocked = new TreeMap<>();
      while (!aims.isEmpty()) {
        run(launcher, aims, blocked);
      }
      return blocked;
    } finally {
      victim.destroyForcibly();
      Stage.delete(folder);
      owner.close();
    }
  }

  /** Tries attacks until they are through or one ends the process, and takes those off the list. */
  private static void run(
      Launcher launcher, Map<Attack, String> aims, SortedMap<String, Boolean> blocked)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    aims.forEach((attack, aim) -> arguments.add(attack.name() + "=" + aim));
    Launched launched = launcher.launch(Probe.class, arguments.toArray(String[]::new));
    Errors errors = Errors.of(launched.process());
    Thread watchdog = watchdog(launched);
    boolean ready = false;
    try (BufferedReader lines = launched.process().inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ready |= line.equals("ready");
        String[] words = line.split(" ", 2);
        if (words.length == 2) {
          Attack attack = Attack.valueOf(words[1]);
          aims.remove(attack);
          // Tried and not heard of again is blocked, too: the attack ended its own process.
          blocked.put(attack.key(), !words[0].equals("open"));
        }
      }
      errors.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the sandbox was tried", interrupted);
    } finally {
      watchdog.interrupt();
      launched.kill();
    }
    if (!ready || aims.size() == arguments.size()) {
      throw new IOException(errors.text().strip());
    }
  }

  private static Thread watchdog(Launched launched) {
    Thread thread =
        new Thread(
            () -> {
              try {
                if (!launched.process().waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                  launched.process().destroyForcibly();
                }
              } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
              }
            },
            "probe-watchdog");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
