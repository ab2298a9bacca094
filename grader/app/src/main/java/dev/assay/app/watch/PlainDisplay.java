package dev.assay.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Lines, for whoever has no terminal; a key is a line with its letter. */
final class PlainDisplay implements Display {
  private final PrintStream out;

  PlainDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void listen(Consumer<Event> listener) {
    listen(System.in, listener);
  }

  /** Reads letters until the end of the input, which ends the watch. */
  static void listen(InputStream in, Consumer<Event> listener) {
    Thread thread =
        new Thread(
            () -> {
              try {
                for (int c = in.read(); c >= 0; c = in.read()) {
                  String letter = new String(new byte[] {(byte) c}, StandardCharsets.US_ASCII);
                  if (!letter.isBlank()) {
                    listener.accept(new Event.Pressed(letter.charAt(0)));
                  }
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
    // Lines that come and go are for terminals.
  }

  @Override
  public void show(Shown shown) {
    out.println(shown.page());
    out.println(shown.keys());
    if (!shown.address().isEmpty()) {
      out.println("In a browser: " + shown.address());
    }
    out.flush();
  }

  @Override
  public void close() {
    out.flush();
  }
}
