package dev.assay.engine.subject;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a check and a submission said to each other.
 *
 * <p>What a check says, and its verdict, follow from what it has heard. So after the same
 * conversation it comes to the same verdict.
 *
 * @param turns in order
 * @param printed what the submission printed in all of them, capped
 */
public record Conversation(List<Turn> turns, Output printed) {
  /** Keeps a copy. */
  public Conversation {
    turns = List.copyOf(turns);
  }

  /**
   * A conversation.
   *
   * @param mostPrinted how many characters of what was printed are kept
   */
  public static Conversation of(List<Turn> turns, int mostPrinted) {
    StringBuilder text = new StringBuilder();
    boolean truncated = false;
    for (Turn turn : turns) {
      String more = turn.printed().text();
      int room = Math.min(mostPrinted - text.length(), more.length());
      text.append(more, 0, room);
      truncated |= turn.printed().truncated() || room < more.length();
    }
    return new Conversation(turns, new Output(text.toString(), truncated));
  }

  /** Whether both sides said the same, in the same order; what was printed does not matter. */
  public boolean isSame(Conversation other) {
    if (turns.size() != other.turns.size()) {
      return false;
    }
    // From the end: that is where two of them differ most often.
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (!turns.get(i).isSame(other.turns.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same conversation, with the very utterances of another one where they are equal. */
  public Conversation sharing(Conversation other) {
    List<Turn> shared = new ArrayList<>(turns);
    for (int i = 0; i < Math.min(turns.size(), other.turns.size()); i++) {
      Turn mine = turns.get(i);
      Turn theirs = other.turns.get(i);
      shared.set(
          i,
          new Turn(
              mine.said().equals(theirs.said()) ? theirs.said() : mine.said(),
              mine.heard().equals(theirs.heard()) ? theirs.heard() : mine.heard(),
              mine.printed()));
    }
    return new Conversation(shared, printed);
  }
}
