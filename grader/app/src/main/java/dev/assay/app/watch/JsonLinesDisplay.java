package dev.assay.app.watch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.function.Consumer;

/** An object on each line, for editors; a key is a letter on standard input. */
final class JsonLinesDisplay implements Display {
  private final JsonMapper mapper = new JsonMapper();
  private final PrintStream out;

  JsonLinesDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void listen(Consumer<Event> listener) {
    PlainDisplay.listen(System.in, listener);
  }

  @Override
  public void busy(String exerciseId) {
    ObjectNode line = mapper.createObjectNode();
    line.put("event", "grading");
    line.put("exercise", exerciseId);
    print(line);
  }

  @Override
  public void show(Shown shown) {
    ObjectNode line = mapper.createObjectNode();
    line.put("event", "graded");
    line.put("exercise", shown.exercise().id());
    line.put("state", shown.exercise().state().key());
    line.put("points", shown.exercise().points());
    line.put("maximum", shown.exercise().maximum());
    if (shown.millis() >= 0) {
      line.put("millis", shown.millis());
    }
    if (!shown.address().isEmpty()) {
      line.put("address", shown.address());
    }
    line.put("page", shown.page());
    print(line);
  }

  private void print(ObjectNode line) {
    out.println(line);
    out.flush();
  }

  @Override
  public void close() {
    out.flush();
  }
}
