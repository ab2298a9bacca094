package dev.assay.app.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds names in the settings that are nobody's in the class: a slip of the pen, or somebody who
 * handed in nothing.
 *
 * @param ids the ids of the class
 * @param originals what submissions were called when they were handed in
 */
public record Strangers(List<String> ids, List<String> originals) {
  /** More names than anybody reads. */
  private static final int MOST = 10;

  /** Keeps copies. */
  public Strangers {
    ids = List.copyOf(ids);
    originals = List.copyOf(originals);
  }

  /** A sentence for each such name, or for all of a long list. */
  public List<String> in(Settings settings, Adjustments adjustments) {
    List<String> sentences = new ArrayList<>();
    Set<String> known = new HashSet<>(ids);
    settings.own().keySet().stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(id -> sentences.add(sentence(SettingsFiles.CONFIG, id)));
    adjustments.students().keySet().stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(id -> sentences.add(sentence(adjustments.file().toString(), id)));
    known.addAll(originals);
    Map<Integer, String> rows = new TreeMap<>();
    settings
        .times()
        .times()
        .forEach(
            (name, timed) -> {
              if (!known.contains(name)) {
                rows.put(timed.line(), name);
              }
            });
    if (!rows.isEmpty()) {
      sentences.add(
          settings.times().file()
              + " has times of nobody in this class: "
              + rows.entrySet().stream()
                  .limit(MOST)
                  .map(
                      row ->
                          row.getValue()
                              + " (line "
                              + row.getKey()
                              + near(row.getValue(), settings.times().times().keySet())
                              + ")")
                  .collect(Collectors.joining(", "))
              + (rows.size() > MOST ? " and " + (rows.size() - MOST) + " more" : "")
              + ".");
    }
    return sentences;
  }

  private String sentence(String file, String id) {
    return file
        + ": there is no student \""
        + id
        + "\" in this class."
        + Names.nearest(id, ids).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  /** Whoever has no time of their own, and nearly this name. */
  private String near(String name, Set<String> timed) {
    List<String> untimed = ids.stream().filter(id -> !timed.contains(id)).toList();
    return Names.nearest(name, untimed).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }
}
