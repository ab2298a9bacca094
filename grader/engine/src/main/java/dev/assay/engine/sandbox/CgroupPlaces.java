package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where this process may make control groups that bound memory and processes.
 *
 * <p>The first version has a tree of groups for each controller, and a group may be made below the
 * own one. The second has one tree. There a group that has processes in it passes on no
 * controllers, so the place is the nearest group above that does, if it is this user's: its system
 * gave it away.
 */
final class CgroupPlaces {
  private static final List<String> WANTED = List.of("memory", "pids");

  private final List<String> mounts;
  private final List<String> own;

  /**
   * Of a process.
   *
   * @param mounts the lines of its {@code mountinfo}
   * @param own the lines of its {@code cgroup}
   */
  CgroupPlaces(List<String> mounts, List<String> own) {
    this.mounts = List.copyOf(mounts);
    this.own = List.copyOf(own);
  }

  /** The places of this process; none if it may not make groups, or not for both controllers. */
  static List<CgroupPlace> ofThisProcess() {
    Path self = Path.of("/proc/self");
    try {
      return new CgroupPlaces(
              Files.readAllLines(self.resolve("mountinfo")),
              Files.readAllLines(self.resolve("cgroup")))
          .find();
    } catch (IOException | RuntimeException none) {
      return List.of();
    }
  }

  List<CgroupPlace> find() {
    List<CgroupPlace> places = new ArrayList<>();
    List<String> rest = new ArrayList<>(WANTED);
    for (String controller : WANTED) {
      if (rest.contains(controller)) {
        Optional<CgroupPlace> place = first(controller).or(() -> second(List.copyOf(rest)));
        place.ifPresent(found -> rest.removeAll(found.controllers()));
        place.ifPresent(places::add);
      }
    }
    return rest.isEmpty() ? places : List.of();
  }

  private Optional<CgroupPlace> first(String controller) {
    return own.stream()
        .map(line -> line.split(":", 3))
        .filter(parts -> Arrays.asList(parts[1].split(",")).contains(controller))
        .flatMap(parts -> tree("cgroup", controller, parts[2]).stream())
        .filter(tree -> mayMakeGroups(tree.own()))
        .map(tree -> new CgroupPlace(1, tree.root(), tree.own(), List.of(controller)))
        .findFirst();
  }

  private Optional<CgroupPlace> second(List<String> controllers) {
    return own.stream()
        .filter(line -> line.startsWith("0::"))
        .flatMap(line -> tree("cgroup2", "", line.substring("0::".length())).stream())
        .flatMap(
            tree ->
                Stream.iterate(tree.own(), at -> at.startsWith(tree.root()), Path::getParent)
                    .filter(at -> passesOn(at, controllers) && mayMakeGroups(at))
                    .map(at -> new CgroupPlace(2, tree.root(), at, controllers)))
        .findFirst();
  }

  private static boolean passesOn(Path group, List<String> controllers) {
    try {
      String passed = Files.readString(group.resolve(CgroupPlace.INHERITED)).strip();
      return Arrays.asList(passed.split(" ")).containsAll(controllers);
    } catch (IOException unknown) {
      return false;
    }
  }

  /** To move a process, one has to be allowed to write into the nearest group above both places. */
  private static boolean mayMakeGroups(Path group) {
    return Files.isWritable(group) && Files.isWritable(group.resolve(CgroupPlace.PROCESSES));
  }

  /** The tree of a kind of groups: its root, and the group of this process within it. */
  private record Tree(Path root, Path own) {}

  /**
   * Lines of {@code mountinfo} are: two numbers, a device, what of the tree is mounted, where,
   * options, a dash among them, the type, a source, and more options.
   */
  private Optional<Tree> tree(String type, String option, String ownGroup) {
    for (String line : mounts) {
      String[] halves = line.split(" - ", 2);
      String[] left = halves[0].split(" ", -1);
      String[] right = halves.length < 2 ? new String[0] : halves[1].split(" ", -1);
      boolean found =
          left.length > 4
              && right.length > 2
              && right[0].equals(type)
              && (option.isEmpty() || Arrays.asList(right[2].split(",")).contains(option));
      if (found) {
        Path root = Path.of(left[4]);
        Path mounted = Path.of(left[3]);
        Path group = Path.of(ownGroup);
        // In a container, the group may be named from where nothing of it can be seen.
        return Optional.of(
            new Tree(
                root,
                group.startsWith(mounted)
                    ? root.resolve(mounted.relativize(group).toString())
                    : root));
      }
    }
    return Optional.empty();
  }
}
