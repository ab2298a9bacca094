package dev.assay.engine.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a container, without what they stand for.
 *
 * @param lines in the container's order
 */
record Outline(List<Line> lines) {
  /**
   * A name in a container.
   *
   * @param name as the container has it, not to be trusted
   */
  record Line(String name, Item.Kind kind) {}

  /**
   * Reads all names.
   *
   * @param most how many there may be
   * @throws Refusal if there are more, or an archive can't be read to its end
   * @throws IOException if a folder can't be read
   */
  static Outline of(Container container, int most) throws IOException {
    List<Line> lines = new ArrayList<>();
    container.scan(item -> lines.add(line(item, lines.size(), most)));
    return new Outline(lines);
  }

  private static Line line(Item item, int count, int most) throws Refusal {
    if (count >= most) {
      throw new Refusal(Reason.TOO_MANY_ENTRIES, "At most " + most + " are looked at.");
    }
    return new Line(item.name(), item.kind());
  }
}
