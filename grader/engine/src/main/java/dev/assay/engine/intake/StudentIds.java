package dev.assay.engine.intake;

import dev.assay.engine.digest.Digests;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes ids of names: safe as file names on every system, and unique in a class. */
final class StudentIds {
  private static final int LONGEST = 64;
  private static final int[] SUFFIXES = {8, 16, 64};
  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9._]+");
  private static final Pattern DOTS = Pattern.compile("\\.{2,}");
  private static final Pattern EDGE = Pattern.compile("^[.-]+|[.-]+$");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private StudentIds() {}

  /**
   * Ids for a whole class. Where two names come to the same id, each of them gets a suffix that
   * follows from its original name, so that it doesn't depend on the order.
   *
   * @param names what ids are made of
   * @param originals what the folders, archives or files were called
   * @return an id for each name
   */
  static List<String> unique(List<String> names, List<String> originals) {
    List<String> ids = new ArrayList<>(names.stream().map(StudentIds::safe).toList());
    for (int digits : SUFFIXES) {
      for (int clashing : clashes(ids)) {
        ids.set(
            clashing,
            safe(names.get(clashing)) + "-" + digest(originals.get(clashing)).substring(0, digits));
      }
    }
    // Names that are equal even as originals, as undecodable ones may be, are told apart by order.
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      for (int count = 2; !taken.add(ids.get(i).toLowerCase(Locale.ROOT)); count++) {
        ids.set(i, id + "-" + count);
      }
    }
    return List.copyOf(ids);
  }

  /** A file name made of any text: never empty, hidden, an option, or a device of Windows. */
  static String safe(String name) {
    String plain =
        Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "");
    String id = trim(DOTS.matcher(ODD.matcher(plain).replaceAll("-")).replaceAll("."));
    id = trim(id.substring(0, Math.min(id.length(), LONGEST)));
    if (id.isEmpty()) {
      return "student";
    }
    return WINDOWS_DEVICE.matcher(id).matches() ? "_" + id : id;
  }

  private static String trim(String id) {
    return EDGE.matcher(id).replaceAll("");
  }

  private static List<Integer> clashes(List<String> ids) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.computeIfAbsent(ids.get(i).toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(i);
    }
    return places.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  private static String digest(String original) {
    String digest =
        Digests.of(new TreeMap<>(Map.of("name", original.getBytes(StandardCharsets.UTF_8))));
    return digest.substring(digest.indexOf(':') + 1);
  }
}
