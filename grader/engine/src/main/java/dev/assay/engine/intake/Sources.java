package dev.assay.engine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The sources of one submission, one for each class. */
final class Sources {
  private final Places places;
  private final NavigableMap<String, List<Candidate>> candidates = new TreeMap<>();

  /**
   * A source that could be it.
   *
   * @param name its name in the submission
   * @param exact whether it declares the package that the course wants
   * @param home whether it lies where the course has it
   */
  private record Candidate(String name, byte[] bytes, boolean exact, boolean home) {
    boolean isLike(Candidate other) {
      return Arrays.equals(bytes, other.bytes);
    }
  }

  Sources(Places places) {
    this.places = places;
  }

  void add(String name, String packageName, String simpleName, byte[] bytes) {
    String path = places.path(packageName, simpleName);
    candidates
        .computeIfAbsent(path, key -> new ArrayList<>())
        .add(
            new Candidate(
                name, bytes, places.isExact(packageName, simpleName), places.isHome(name, path)));
  }

  /** The bytes by path within the source root; what is left out is told. */
  NavigableMap<String, byte[]> resolve(Notices notices) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    candidates.forEach(
        (path, all) -> {
          all.sort(Comparator.comparing(Candidate::name));
          List<Candidate> best = best(all);
          all.stream()
              .filter(candidate -> !best.contains(candidate))
              .forEach(candidate -> notices.add(candidate.name(), Reason.OVERRULED));
          Candidate first = best.get(0);
          if (best.stream().allMatch(first::isLike)) {
            best.stream()
                .skip(1)
                .forEach(candidate -> notices.add(candidate.name(), Reason.SAME_CONTENT));
            files.put(path, first.bytes());
          } else {
            best.forEach(candidate -> notices.add(candidate.name(), Reason.AMBIGUOUS));
          }
        });
    return files;
  }

  /** Those with the right package, if there are any; of those, the ones at home. */
  private static List<Candidate> best(List<Candidate> all) {
    List<Candidate> exact = all.stream().filter(Candidate::exact).toList();
    List<Candidate> able = exact.isEmpty() ? all : exact;
    List<Candidate> home = able.stream().filter(Candidate::home).toList();
    return home.isEmpty() ? List.copyOf(able) : home;
  }
}
