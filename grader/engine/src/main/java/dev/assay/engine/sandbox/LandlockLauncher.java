package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts programs that have shut themselves in before they began: isolation level {@code landlock}.
 *
 * <p>A short Perl script sets the limits, Landlock's rules and the filter of system calls, and then
 * becomes the JVM. It needs Linux 5.13 or newer and Perl, and no privilege.
 */
final class LandlockLauncher implements Launcher {
  private final RuntimeFiles files;
  private final Stage stage;
  private final SpareUsers users;
  private final String filter;
  private final String perl;
  private final Spawner spawner = new Spawner();

  /**
   * A launcher.
   *
   * @param classPath the worker, the contracts and the given code; nothing else
   * @throws IOException if this machine has not what it takes
   */
  LandlockLauncher(List<Path> classPath) throws IOException {
    filter =
        HexFormat.of()
            .formatHex(
                SeccompFilter.forThisMachine(true)
                    .orElseThrow(() -> new IOException("no filter for this architecture")));
    perl = Programs.ofThisGrader().require("perl", "perl");
    files = RuntimeFiles.ofThisJava();
    users = SpareUsers.ofThisMachine();
    stage = new Stage(classPath);
  }

  @Override
  public Launched launch(Class<?> program, String... arguments) throws IOException {
    OptionalInt user = users.next();
    Path scratch = stage.scratch(user);
    List<String> command = new ArrayList<>();
    command.addAll(List.of(perl, "-e", SystemCalls.resource("landlock.pl"), "--"));
    command.add("parent=" + ProcessHandle.current().pid());
    user.ifPresent(uid -> command.add("uid=" + uid));
    for (Caps.Cap cap : Caps.all(users.exist())) {
      command.add("limit=" + cap.number() + ":" + cap.soft() + ":" + cap.hard());
    }
    command.add("run=" + files.home());
    command.add("run=" + files.loader());
    files.libraries().forEach(library -> command.add("run=" + library));
    files.settings().forEach(setting -> command.add("read=" + setting));
    stage.classPath().forEach(path -> command.add("read=" + path));
    List<Path> archive = stage.archiveFor(program);
    archive.forEach(path -> command.add("read=" + path));
    command.add("read=/dev/urandom");
    command.add("read=/dev/random");
    command.add("use=/dev/null");
    command.add("use=" + scratch);
    command.add("directory=" + scratch);
    command.add("libraries=" + files.libraryPath());
    command.add("self=" + SeccompFilter.SELF);
    command.add("filter=" + filter);
    command.add("--");
    List<String> options = new ArrayList<>(ClassArchive.options(archive));
    options.add("-Djava.io.tmpdir=" + scratch);
    command.addAll(JavaCommand.of(options, stage.classPath(), program, arguments));
    Process process = spawner.start(new ProcessBuilder(command));
    ScratchWatch watch = ScratchWatch.start(scratch, process);
    return new Launched(process, 0, () -> Stage.delete(scratch), watch::finding);
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
    stage.close();
  }
}
