package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts programs in namespaces of their own: isolation level {@code namespaces}.
 *
 * <p>Bubblewrap makes a file system that has a Java, the classes and an empty {@code /tmp}, without
 * network and without {@code /proc}. As root, {@code setpriv} first makes it another user, for root
 * in a user namespace still owns root's files.
 */
final class NamespacesLauncher implements Launcher {
  /** Bubblewrap has one process outside, and one that is the first inside. */
  private static final int WRAPPERS = 2;

  private static final String SCRATCH_BYTES = String.valueOf(32 << 20);

  private final RuntimeFiles files;
  private final Stage stage;
  private final SpareUsers users;
  private final Path filter;
  private final Cgroups cgroups;
  private final String bwrap;
  private final String prlimit;
  private final String setpriv;
  private final Spawner spawner = new Spawner();

  /**
   * A launcher.
   *
   * @param classPath the worker, the contracts and the given code; nothing else
   * @throws IOException if this machine has not what it takes
   */
  NamespacesLauncher(List<Path> classPath) throws IOException {
    this(classPath, Caps.MEMORY);
  }

  /** A launcher whose control groups, if it may make any, have this much memory each. */
  NamespacesLauncher(List<Path> classPath, long memory) throws IOException {
    byte[] program =
        SeccompFilter.forThisMachine(false)
            .orElseThrow(() -> new IOException("no filter for this architecture"));
    Programs programs = Programs.ofThisGrader();
    bwrap = programs.require("bwrap", "bubblewrap");
    prlimit = programs.require("prlimit", "util-linux");
    users = SpareUsers.ofThisMachine();
    setpriv = users.exist() ? programs.require("setpriv", "util-linux") : "";
    files = RuntimeFiles.ofThisJava();
    stage = new Stage(classPath);
    filter = stage.file("filter.bpf", program);
    cgroups = Cgroups.ofThisMachine(memory);
  }

  @Override
  public Launched launch(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    CgroupSlot slot = cgroups.next();
    // The shell opens the filter: Java gives a process no other files than the standard three.
    String script = slot.entry() + "exec \"$@\" 9<\"$0\"";
    command.addAll(List.of("/bin/sh", "-c", script, filter.toString()));
    OptionalInt user = users.next();
    if (user.isPresent()) {
      String number = String.valueOf(user.getAsInt());
      command.addAll(List.of(setpriv, "--reuid", number, "--regid", number, "--clear-groups"));
      command.add("--no-new-privs");
    }
    command.add(prlimit);
    for (Caps.Cap cap : Caps.all(users.exist())) {
      command.add("--" + cap.option() + "=" + cap.soft() + ":" + cap.hard());
    }
    List<Path> archive = stage.archiveFor(program);
    command.addAll(bubblewrap(archive));
    List<String> options = new ArrayList<>(ClassArchive.options(archive));
    options.add("-Djava.io.tmpdir=/tmp");
    command.addAll(JavaCommand.of(options, stage.classPath(), program, arguments));
    Process process = spawner.start(new ProcessBuilder(command));
    return new Launched(process, WRAPPERS, () -> cgroups.leave(slot), slot::finding);
  }

  /** What bounds each program beside its own limits. */
  Cgroups cgroups() {
    return cgroups;
  }

  @Override
  public void prepareForMany() {
    stage.beginArchive();
  }

  /** Whether each program has a user of its own. */
  boolean hasOwnUsers() {
    return users.exist();
  }

  @Override
  public void close() {
    spawner.close();
    cgroups.close();
    stage.close();
  }

  private List<String> bubblewrap(List<Path> archive) {
    List<String> command = new ArrayList<>(List.of(bwrap, "--unshare-all", "--unshare-user"));
    command.addAll(List.of("--die-with-parent", "--new-session", "--cap-drop", "ALL"));
    command.addAll(List.of("--hostname", "worker", "--seccomp", "9"));
    // First of all, or it would hide what is bound below it.
    command.addAll(List.of("--size", SCRATCH_BYTES, "--tmpfs", "/tmp"));
    Collection<Path> visible = new LinkedHashSet<>();
    visible.add(files.home());
    visible.addAll(files.settings());
    visible.addAll(files.libraries());
    visible.addAll(stage.classPath());
    visible.addAll(archive);
    visible.forEach(path -> bind(command, "--ro-bind", path, path));
    bind(command, "--ro-bind", files.loader(), files.loader());
    bind(command, "--dev-bind", Path.of("/dev/urandom"), Path.of("/dev/urandom"));
    bind(command, "--dev-bind", Path.of("/dev/urandom"), Path.of("/dev/random"));
    bind(command, "--dev-bind", Path.of("/dev/null"), Path.of("/dev/null"));
    command.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp"));
    command.addAll(List.of("--setenv", "LD_LIBRARY_PATH", files.libraryPath(), "--"));
    return command;
  }

  private static void bind(List<String> command, String option, Path from, Path to) {
    command.addAll(List.of(option, from.toString(), to.toString()));
  }
}
