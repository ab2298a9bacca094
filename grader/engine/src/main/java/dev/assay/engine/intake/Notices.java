package dev.assay.engine.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Collects notices, and keeps few enough of each kind that somebody reads them. */
final class Notices {
  private static final int MOST_OF_A_KIND = 5;

  private final TreeMap<Reason, List<Notice>> byReason = new TreeMap<>();
  private final Predicate<String> important;

  /**
   * An empty collection.
   *
   * @param important names of files whose notices are kept however many there are
   */
  Notices(Predicate<String> important) {
    this.important = important;
  }

  void add(String name, Reason reason) {
    add(name, reason, "");
  }

  void add(String name, Reason reason, String detail) {
    byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(Notice.of(name, reason, detail));
  }

  /** The notices by reason, then by name. */
  List<Notice> sorted() {
    List<Notice> sorted = new ArrayList<>();
    byReason.forEach(
        (reason, all) -> {
          all.sort(Comparator.comparing(Notice::file));
          List<Notice> rest = all.subList(Math.min(MOST_OF_A_KIND, all.size()), all.size());
          List<Notice> kept = rest.stream().filter(n -> important.test(n.file())).toList();
          sorted.addAll(all.subList(0, all.size() - rest.size()));
          sorted.addAll(kept);
          if (rest.size() > kept.size()) {
            int left = rest.size() - kept.size();
            sorted.add(Notice.of("", Reason.MORE, left + " more: \"" + reason.sentence() + "\""));
          }
        });
    return List.copyOf(sorted);
  }
}
