package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where groups may be made, on machines that are told of by what their kernels write. */
class CgroupPlacesTest {
  @TempDir private Path system;

  @Test
  void findsATreeForEachControllerOfTheFirstVersion() throws IOException {
    group("memory/own");
    group("pids");

    List<CgroupPlace> places =
        places(
            List.of(
                mount("/", "memory", "cgroup", "rw,memory"),
                mount("/", "pids", "cgroup", "rw,pids")),
            "9:pids:/",
            "4:memory:/own");

    assertThat(places)
        .containsExactly(
            new CgroupPlace(
                1, system.resolve("memory"), system.resolve("memory/own"), List.of("memory")),
            new CgroupPlace(1, system.resolve("pids"), system.resolve("pids"), List.of("pids")));
  }

  @Test
  void takesTheTopOfWhatAContainerSees() throws IOException {
    group("memory");
    group("pids");

    List<CgroupPlace> places =
        places(
            List.of(
                mount("/docker/1", "memory", "cgroup", "rw,memory"),
                mount("/docker/1", "pids", "cgroup", "rw,pids")),
            "9:pids:/docker/1",
            "4:memory:/elsewhere/2");

    assertThat(places)
        .extracting(CgroupPlace::folder)
        .containsExactly(system.resolve("memory"), system.resolve("pids"));
  }

  @Test
  void climbsInTheSecondVersionToTheGroupThatPassesControllersOn() throws IOException {
    passOn(group("all"), "cpu memory pids");
    passOn(group("all/user.slice"), "memory pids");
    passOn(group("all/user.slice/session.scope"), "");

    List<CgroupPlace> places =
        places(List.of(mount("/", "all", "cgroup2", "rw")), "0::/user.slice/session.scope");

    assertThat(places)
        .containsExactly(
            new CgroupPlace(
                2,
                system.resolve("all"),
                system.resolve("all/user.slice"),
                List.of("memory", "pids")));
  }

  @Test
  void findsNoneWhereOneControllerIsMissing() throws IOException {
    group("memory");
    passOn(group("all"), "hugetlb");

    List<CgroupPlace> places =
        places(
            List.of(
                mount("/", "memory", "cgroup", "rw,memory"), mount("/", "all", "cgroup2", "rw")),
            "4:memory:/",
            "0::/");

    assertThat(places).isEmpty();
  }

  @Test
  void findsNoneWhereThereAreNoGroups() {
    assertThat(places(List.of("22 1 0:20 / /proc rw - proc proc rw"), "0::/")).isEmpty();
    assertThat(places(List.of())).isEmpty();
  }

  private static List<CgroupPlace> places(List<String> mounts, String... own) {
    return new CgroupPlaces(mounts, List.of(own)).find();
  }

  private String mount(String part, String at, String type, String options) {
    return "35 31 0:32 " + part + " " + system.resolve(at) + " rw - " + type + " cgroup " + options;
  }

  private Path group(String name) throws IOException {
    Path group = Files.createDirectories(system.resolve(name));
    Files.createFile(group.resolve(CgroupPlace.PROCESSES));
    return group;
  }

  private static void passOn(Path group, String controllers) throws IOException {
    Files.writeString(group.resolve(CgroupPlace.INHERITED), controllers + "\n");
  }
}
