package dev.assay.app.watch;

import java.io.IOException;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal: the screen is cleared for each result, single keys are heard, and when it is closed,
 * also by Ctrl-C, the terminal is as it was.
 */
final class TerminalDisplay implements Display {
  private final Terminal terminal;
  private final Attributes before;
  private final Thread hook;

  private TerminalDisplay(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.enterRawMode();
    this.hook = new Thread(this::restore, "terminal-restore");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static TerminalDisplay open() throws IOException {
    // Through stty, which every terminal has; a native library would have to be unpacked first.
    return new TerminalDisplay(
        TerminalBuilder.builder()
            .system(true)
            .jna(false)
            .jansi(false)
            .jni(false)
            .exec(true)
            .build());
  }

  @Override
  public void listen(Consumer<Event> listener) {
    Thread thread =
        new Thread(
            () -> {
              try {
                for (int c = terminal.reader().read(); c >= 0; c = terminal.reader().read()) {
                  listener.accept(new Event.Pressed((char) c));
                }
                listener.accept(new Event.Gone());
              } catch (IOException gone) {
                listener.accept(new Event.Gone());
              }
            },
            "keys");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void busy(String exerciseId) {
    terminal.writer().print("\rChecking exercise " + exerciseId + " ...");
    terminal.flush();
  }

  @Override
  public void show(Shown shown) {
    terminal.puts(Capability.clear_screen);
    // In raw mode a line feed alone may go down without going back.
    terminal.writer().print(shown.page().replace("\n", "\r\n"));
    terminal.writer().print("\r\n" + shown.keys() + "\r\n");
    if (!shown.address().isEmpty()) {
      terminal.writer().print("In a browser: " + shown.address() + "\r\n");
    }
    if (shown.millis() >= 0) {
      terminal.writer().print("(" + shown.millis() + " ms after you saved)\r\n");
    }
    terminal.flush();
  }

  private void restore() {
    terminal.setAttributes(before);
    terminal.puts(Capability.cursor_normal);
    terminal.flush();
  }

  @Override
  public void close() throws IOException {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The hook itself is running, or has run.
      return;
    }
    terminal.close();
  }
}
