package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could be left of a submission on this Linux machine. Others may work on it at the same time,
 * so what is theirs is left out: their processes have a living parent, their folders a living user.
 *
 * @param time when this was looked at
 * @param files what lay where everybody may write
 * @param sockets open sockets of the workers' users
 * @param mounts the mounted file systems
 */
record Traces(Instant time, Set<Path> files, Set<String> sockets, Set<String> mounts) {
  private static final Path PROCESSES = Path.of("/proc");
  private static final int FIRST_SPARE_USER = 59_000;

  /** What is there now. */
  static Traces now() throws IOException {
    return new Traces(Instant.now(), filesNow(), socketsNow(), mountsNow());
  }

  /** Nothing has come since that is still there. */
  void assertNothingIsLeft() throws IOException {
    assertThat(Stream.concat(children(), orphans()).toList())
        .allSatisfy(
            process ->
                assertThat(process.onExit().orTimeout(5, TimeUnit.SECONDS))
                    .as("the end of %s", process.info())
                    .succeedsWithin(6, TimeUnit.SECONDS));
    assertThat(since(files, filesNow())).filteredOn(Traces::isOurs).as("files").isEmpty();
    assertThat(since(sockets, socketsNow())).as("sockets").isEmpty();
    assertThat(since(mounts, mountsNow())).as("mounts").isEmpty();
  }

  private Stream<ProcessHandle> children() {
    return ProcessHandle.current().descendants().filter(this::isNewer);
  }

  /** What a worker left that nobody is the parent of, but the first process of the machine. */
  private Stream<ProcessHandle> orphans() {
    return ProcessHandle.allProcesses()
        .filter(this::isNewer)
        .filter(process -> user(PROCESSES.resolve("" + process.pid())) >= FIRST_SPARE_USER)
        .filter(process -> process.parent().filter(parent -> parent.pid() == 1).isPresent());
  }

  private boolean isNewer(ProcessHandle process) {
    return process.info().startInstant().filter(start -> start.isBefore(time)).isEmpty();
  }

  private static Set<Path> filesNow() throws IOException {
    Set<Path> files = new HashSet<>();
    for (String folder :
        List.of(
            System.getProperty("java.io.tmpdir"), "/tmp", "/var/tmp", "/dev/shm", "/", ".", "..")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
          entries.forEach(files::add);
        }
      }
    }
    return files;
  }

  /** A canary, a file of a worker's user, or a folder of a sandbox that nobody uses. */
  private static boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("ag-canary")
        || name.startsWith("hs_err")
        || name.startsWith(".attach_pid")
        || user(file) >= FIRST_SPARE_USER
        || (name.startsWith("assay-") && !isInUse(file.toString()));
  }

  private static boolean isInUse(String folder) {
    try (Stream<Path> processes = Files.list(PROCESSES)) {
      return processes
          .filter(process -> !process.endsWith("self"))
          .anyMatch(process -> commandLine(process).contains(folder));
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't list the processes", exception);
    }
  }

  private static String commandLine(Path process) {
    try {
      return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }

  private static int user(Path path) {
    try {
      return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    } catch (IOException gone) {
      return -1;
    }
  }

  private static Set<String> socketsNow() throws IOException {
    Set<String> sockets = new HashSet<>();
    for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
      Path table = PROCESSES.resolve("net").resolve(kind);
      if (Files.exists(table)) {
        try (Stream<String> lines = Files.lines(table)) {
          lines
              .skip(1)
              .map(line -> line.strip().split(" +"))
              .filter(words -> Integer.parseInt(words[7]) >= FIRST_SPARE_USER)
              .forEach(words -> sockets.add(kind + " " + words[1] + " " + words[2]));
        }
      }
    }
    return sockets;
  }

  private static Set<String> mountsNow() throws IOException {
    try (Stream<String> lines = Files.lines(PROCESSES.resolve("self/mountinfo"))) {
      return lines.collect(Collectors.toSet());
    }
  }

  private static <T> Set<T> since(Set<T> before, Set<T> now) {
    return now.stream().filter(entry -> !before.contains(entry)).collect(Collectors.toSet());
  }

  /** Used where a file system has no owners. */
  static Optional<String> notHere() {
    return Files.isDirectory(PROCESSES.resolve("self"))
        ? Optional.empty()
        : Optional.of("There is no /proc to look for traces in");
  }
}
