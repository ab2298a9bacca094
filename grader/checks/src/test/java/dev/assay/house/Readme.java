package dev.assay.house;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README, taken apart. */
final class Readme {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern INLINE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  private final String text = House.text(Path.of("README.md"));

  /** The blocks of code with this word behind the opening fence. */
  List<String> blocks(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** The one block of plain text that has this in it. */
  String blockWith(String part) {
    List<String> found = blocks("").stream().filter(block -> block.contains(part)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " blocks of the README contain: " + part);
    }
    return found.get(0);
  }

  /** Every command for Maven, in blocks and between the words, without the comment behind it. */
  List<String> commands() {
    Stream<String> inBlocks = blocks("").stream().flatMap(String::lines);
    String words = FENCE.matcher(text).replaceAll("");
    Stream<String> between = INLINE.matcher(words).results().map(match -> match.group(1));
    return Stream.concat(inBlocks, between)
        .filter(line -> line.startsWith("mvn "))
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .toList();
  }

  /** Where its links lead, those to other machines left out. */
  List<String> relativeLinks() {
    return LINK.matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(link -> !link.contains("://"))
        .map(link -> link.replaceFirst("#.*", ""))
        .toList();
  }

  /** The numbers with all digits in the rows of its tables, in order. */
  List<Double> digits() {
    return Pattern.compile("(?m)^\\|.*\\| `(\\d\\.\\d{10,})` \\|.*$")
        .matcher(text)
        .results()
        .map((MatchResult row) -> Double.parseDouble(row.group(1)))
        .toList();
  }

  /** How many known mistakes it says that the table of points has. */
  int mistakes() {
    return Pattern.compile("each of (\\d+) known mistakes")
        .matcher(text)
        .results()
        .mapToInt(match -> Integer.parseInt(match.group(1)))
        .findFirst()
        .orElseThrow();
  }
}
