package dev.assay.app.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells browsers that wait, as server-sent events, that there is something new. */
final class News {
  /** How many of them may wait; each holds a thread. */
  private static final int MOST_LISTENERS = 20;

  private String sentence = "";
  private int number;
  private int listeners;
  private boolean closed;

  /** Tells all who wait. */
  synchronized void tell(String newSentence) {
    sentence = newSentence.replaceAll("\\R", " ");
    number++;
    notifyAll();
  }

  /** Lets all go who wait. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Answers one request until its browser has gone, or this is closed. */
  void listen(HttpExchange exchange) throws IOException {
    if (!enter()) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      out.write(": here\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      int seen = current();
      while (true) {
        String next = after(seen);
        if (next.isEmpty()) {
          return;
        }
        seen = current();
        out.write(("data: " + next + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      leave();
    }
  }

  private synchronized boolean enter() {
    if (closed || listeners == MOST_LISTENERS) {
      return false;
    }
    listeners++;
    return true;
  }

  private synchronized void leave() {
    listeners--;
  }

  private synchronized int current() {
    return number;
  }

  private synchronized String after(int seen) throws InterruptedException {
    while (number == seen && !closed) {
      wait();
    }
    return closed ? "" : sentence;
  }
}
