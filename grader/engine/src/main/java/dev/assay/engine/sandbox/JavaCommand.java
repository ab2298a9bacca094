package dev.assay.engine.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts a small, bounded JVM: the same at every isolation level. */
final class JavaCommand {
  private static final List<String> BOUNDS =
      List.of(
          "-XX:+UseSerialGC",
          // What lives for a second does not live to see what more optimizing would gain it. Code
          // that computes for long runs at half its speed, which the limits have room for.
          "-XX:TieredStopAtLevel=1",
          "-Xmx192m",
          // Most workers end before they fill this, and never collect any garbage.
          "-Xmn24m",
          "-Xss2m",
          "-XX:MaxMetaspaceSize=48m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-XX:+SuppressFatalErrorMessage",
          // HotSpot writes to standard output otherwise, which is the line to the grader.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          // Nothing is called by reflection often enough to earn a class made for it.
          "-Dsun.reflect.inflationThreshold=2147483647",
          "-Djdk.reflect.useNativeAccessorOnly=true",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  private JavaCommand() {}

  /** The Java that runs this. */
  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /**
   * The command.
   *
   * @param options more options of the JVM
   * @param classPath what the program may use
   * @param program the class with the main method
   * @param arguments what its main method gets
   */
  static List<String> of(
      List<String> options, List<Path> classPath, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(home().resolve("bin").resolve("java").toString());
    command.addAll(BOUNDS);
    command.addAll(refusals(Runtime.version().feature()));
    command.addAll(options);
    command.add("-cp");
    command.add(joined(classPath));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * The command that makes an archive of classes, for JVMs that {@link #of} starts.
   *
   * @param names a file with the names of the classes
   * @param archive the file to make
   */
  static List<String> dump(Path names, Path archive, List<Path> classPath) {
    List<String> command = new ArrayList<>();
    command.add(home().resolve("bin").resolve("java").toString());
    // Of the same heap and collector: how objects are laid out in memory follows from them.
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx192m", "-Xshare:dump"));
    command.add("-XX:SharedClassListFile=" + names);
    command.add("-XX:SharedArchiveFile=" + archive);
    command.add("-cp");
    command.add(joined(classPath));
    return command;
  }

  private static String joined(List<Path> classPath) {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** What newer versions of Java can refuse by themselves. */
  private static List<String> refusals(int version) {
    List<String> refusals = new ArrayList<>();
    if (version >= 21) {
      refusals.add("-XX:-EnableDynamicAgentLoading");
    }
    if (version >= 23) {
      refusals.add("--sun-misc-unsafe-memory-access=deny");
    }
    if (version >= 24) {
      refusals.add("--illegal-native-access=deny");
    }
    return refusals;
  }
}
