package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The control groups of one launcher: one group of its own in each place, and a slot in them for
 * each program. They bound memory with all that the kernel keeps for a program, its temporary files
 * included, and its threads.
 *
 * <p>As with an {@link Owner}, a lock says that whoever made a group still lives; what was left by
 * one that was killed is deleted when the next one makes its own.
 */
final class Cgroups implements AutoCloseable {
  private static final String PREFIX = "assay-";
  private static final String OWN = PREFIX + ProcessHandle.current().pid() + "-";
  private static final int ATTEMPTS = 3;
  private static final int MOST_DEPTH = 10;
  private static final long MOST_SECONDS = 10;

  private final long memory;
  private final Map<CgroupPlace, Path> parents = new LinkedHashMap<>();
  private final List<FileChannel> locks = new ArrayList<>();
  private final AtomicInteger slots = new AtomicInteger();
  private final Queue<CgroupSlot> dying = new ConcurrentLinkedQueue<>();

  private Cgroups(long memory) {
    this.memory = memory;
  }

  /** Groups that bound memory to so many bytes; without any if this process may not make them. */
  static Cgroups ofThisMachine(long memory) {
    return in(CgroupPlaces.ofThisProcess(), memory);
  }

  /** Groups in these places, if they turn out to work. */
  static Cgroups in(List<CgroupPlace> places, long memory) {
    Cgroups cgroups = new Cgroups(memory);
    try {
      for (CgroupPlace place : places) {
        clear(place);
        cgroups.settle(place);
      }
      cgroups.tryOut();
    } catch (IOException | RuntimeException unusable) {
      cgroups.close();
      cgroups.parents.clear();
    }
    return cgroups;
  }

  /** No groups, for what does without. */
  static Cgroups none() {
    return new Cgroups(0);
  }

  /** Whether there are groups. */
  boolean exist() {
    return !parents.isEmpty();
  }

  /** What a scorecard calls them, such as {@code cgroup-v1}. */
  String name() {
    return "cgroup-v" + parents.keySet().stream().mapToInt(CgroupPlace::version).min().orElse(0);
  }

  /** A slot for a program that is about to be started. */
  CgroupSlot next() throws IOException {
    dying.removeIf(CgroupSlot::leave);
    String name = "worker-" + slots.incrementAndGet();
    Map<Path, CgroupPlace> groups = new HashMap<>();
    for (Map.Entry<CgroupPlace, Path> parent : parents.entrySet()) {
      Path group = parent.getValue().resolve(name);
      groups.put(group, parent.getKey());
      parent.getKey().make(group, memory, Caps.THREADS);
    }
    return new CgroupSlot(groups);
  }

  /** Clears a slot away whose program has ended. */
  void leave(CgroupSlot slot) {
    if (!slot.leave()) {
      dying.add(slot);
    }
  }

  @Override
  public void close() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    while (!dying.isEmpty() && System.nanoTime() < end) {
      dying.removeIf(CgroupSlot::leave);
      Thread.onSpinWait();
    }
    parents.values().forEach(Cgroups::delete);
    locks.forEach(Cgroups::unlock);
    locks.clear();
  }

  private void settle(CgroupPlace place) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path parent = Files.createTempDirectory(place.folder(), OWN);
      parents.put(place, parent);
      FileChannel lock =
          FileChannel.open(parent.resolve(CgroupPlace.PROCESSES), StandardOpenOption.WRITE);
      locks.add(lock);
      lock.lock();
      // Before it had its lock, somebody may have taken it for a dead one's.
      if (Files.exists(parent)) {
        place.passOn(parent);
        return;
      }
    }
    throw new IOException("others delete the groups");
  }

  /** Whether a shell can join a slot: writing may be allowed, and moving a process still not. */
  private void tryOut() throws IOException {
    CgroupSlot slot = next();
    Process shell = new ProcessBuilder("/bin/sh", "-c", slot.entry() + "exit 0").start();
    try {
      boolean joined = shell.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && shell.exitValue() == 0;
      if (!joined) {
        throw new IOException("a process can't join a group");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a group was tried", interrupted);
    } finally {
      shell.destroyForcibly();
      leave(slot);
    }
  }

  /** Deletes what graders that were killed have left anywhere in a tree of groups. */
  private static void clear(CgroupPlace place) throws IOException {
    List<Path> found;
    try (var groups =
        Files.find(
            place.root(),
            MOST_DEPTH,
            (path, attributes) ->
                attributes.isDirectory() && path.getFileName().toString().startsWith(PREFIX))) {
      found = groups.toList();
    } catch (RuntimeException changed) {
      // Groups come and go while one looks.
      return;
    }
    for (Path group : found) {
      if (!group.getFileName().toString().startsWith(OWN)) {
        clearIfAbandoned(group);
      }
    }
  }

  private static void clearIfAbandoned(Path group) {
    try (FileChannel channel =
            FileChannel.open(group.resolve(CgroupPlace.PROCESSES), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock != null) {
        end(group);
        delete(group);
      }
    } catch (IOException | RuntimeException notOurs) {
      // Another user's, or gone by now.
    }
  }

  /**
   * Kills what is still in the groups within a group: a program that was about to ask the kernel to
   * end it with its grader when that was killed has nobody else who would.
   */
  private static void end(Path group) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    try (var within = Files.newDirectoryStream(group, Files::isDirectory)) {
      for (Path slot : within) {
        List<String> left = Files.readAllLines(slot.resolve(CgroupPlace.PROCESSES));
        while (!left.isEmpty() && System.nanoTime() < end) {
          left.forEach(
              pid ->
                  ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly));
          left = Files.readAllLines(slot.resolve(CgroupPlace.PROCESSES));
        }
      }
    }
  }

  /** Deletes a group and those in it. The kernel's files in it go with it. */
  private static void delete(Path group) {
    try (var within = Files.newDirectoryStream(group, Files::isDirectory)) {
      for (Path slot : within) {
        Files.deleteIfExists(slot);
      }
      Files.deleteIfExists(group);
    } catch (IOException busy) {
      // The next grader tries again.
    }
  }

  private static void unlock(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException closed) {
      // It ends with this process at the latest.
    }
  }
}
