package dev.assay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The program in a terminal of its own, made by {@code script}. */
public final class Terminals implements AutoCloseable {
  private final Path folder;
  private final Process process;
  private final InputStream screen;
  private final OutputStream keys;
  private final StringBuilder unread = new StringBuilder();

  private Terminals(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.screen = process.getInputStream();
    this.keys = process.getOutputStream();
  }

  /** Starts the program; the terminal's settings are in two files, from before and after it. */
  public static Terminals running(Path folder, String... words) throws IOException {
    String command =
        Commands.program((Object[]) words).command().stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    Path shell = folder.resolve("session.sh");
    Files.writeString(
        shell,
        "tty > tty; stty -a > before; "
            + "unset CI; trap : INT; "
            + command
            + "; code=$?; stty -a > after; exit $code\n");
    ProcessBuilder builder =
        new ProcessBuilder(List.of("script", "-qec", "sh " + shell, "/dev/null"))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("TERM", "xterm");
    builder.environment().remove("CI");
    return new Terminals(folder, builder.start());
  }

  /** Reads the screen until a text is on it; answers with what came since the last one. */
  public String await(String text) throws IOException {
    byte[] buffer = new byte[4096];
    while (unread.indexOf(text) < 0) {
      int count = screen.read(buffer);
      if (count < 0) {
        throw new IOException("The terminal has closed after: " + unread);
      }
      unread.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
    int end = unread.indexOf(text) + text.length();
    String read = unread.substring(0, end);
    unread.delete(0, end);
    return read;
  }

  /** Presses keys. */
  public void press(String letters) throws IOException {
    keys.write(letters.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** The terminal's settings at this moment. */
  public String settingsNow() throws IOException, InterruptedException {
    String device = Files.readString(folder.resolve("tty")).strip();
    Process stty = new ProcessBuilder("stty", "-F", device, "-a").start();
    String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    stty.waitFor();
    return said;
  }

  /** Waits for the end, and reads what is left. */
  public int end() throws IOException, InterruptedException {
    unread.append(new String(screen.readAllBytes(), StandardCharsets.UTF_8));
    return process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
