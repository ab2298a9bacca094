package dev.assay.reports.site;

import dev.assay.reports.student.Words;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page.
 *
 * @param title its heading; empty where the page's own is enough
 * @param sentences what is said first
 * @param histograms what is drawn
 * @param table what is told in full
 */
public record Section(
    String title, List<String> sentences, List<Histogram> histograms, Optional<Table> table) {
  /** Makes texts inert. */
  public Section {
    sentences = sentences.stream().map(Words::line).toList();
    histograms = List.copyOf(histograms);
  }

  /** Sentences alone. */
  public static Section of(String title, List<String> sentences) {
    return new Section(title, sentences, List.of(), Optional.empty());
  }

  /** A table, and what is to say of it. */
  public static Section of(Table table, String... sentences) {
    return new Section(table.title(), List.of(sentences), List.of(), Optional.of(table));
  }

  /** The table that a page is about, right below the page's own heading. */
  public static Section first(Table table, String... sentences) {
    return new Section("", List.of(sentences), List.of(), Optional.of(table));
  }
}
