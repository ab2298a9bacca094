package dev.assay.formats;

import dev.assay.engine.scorecard.CheckCard.FactCard;
import dev.assay.engine.verdict.Fact;
import dev.assay.formats.text.Inert;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a submission something happened.
 *
 * @param file relative to the checkout
 * @param line from 1 on
 * @param column from 1 on; 0 if it is not known
 */
public record Place(String file, int line, int column) {
  /** As facts have it: {@code Exercise1.java:12:7}, or without the column. */
  private static final Pattern FACT =
      Pattern.compile("([\\w./-]+\\.java):([1-9][0-9]{0,8})(?::([1-9][0-9]{0,8}))?");

  /** Where a check stopped; empty if it has no such place. */
  public static Optional<Place> of(GradedCheck graded) {
    return graded.check().facts().stream()
        .filter(fact -> fact.label().equals(Fact.Label.LINE.key()))
        .map(FactCard::text)
        .map(text -> FACT.matcher(Inert.line(text)))
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> of(found, graded.exercise().file()));
  }

  private static Place of(Matcher found, String exerciseFile) {
    String name = found.group(1).substring(found.group(1).lastIndexOf('/') + 1);
    String column = found.group(3);
    return new Place(
        // Facts name a file without its folders.
        exerciseFile.endsWith("/" + name) ? exerciseFile : found.group(1),
        Integer.parseInt(found.group(2)),
        column == null ? 0 : Integer.parseInt(column));
  }
}
