package dev.assay.engine.intake;

import dev.assay.engine.intake.Outline.Line;
import dev.assay.engine.intake.Platform.Owner;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the submissions of a class lie in a container.
 *
 * @param platform who named them; {@link Platform#NONE} if it is one submission
 * @param wrapper the folder that everything is in, with a slash at its end, or empty
 */
record Layout(Platform platform, String wrapper) {
  private static final int MOST_WRAPPERS = 2;

  /**
   * Where something belongs.
   *
   * @param owner whose it is
   * @param name its name within the submission; empty for what is a submission as a whole
   */
  record Spot(Owner owner, String name) {}

  /** What lies below one name on the top level. */
  private static final class Top {
    final String name;
    boolean folder;
    boolean sourceFile;
    boolean sources;
    final Set<String> exercises = new HashSet<>();

    Top(String name) {
      this.name = name;
    }

    boolean isArchive() {
      return !folder && ItemName.isArchive(name);
    }

    boolean counts() {
      return sources || isArchive();
    }
  }

  /**
   * Guesses the layout by names alone.
   *
   * @param archive whether it is one: they often have one more folder around everything
   */
  static Layout of(Outline outline, Places places, boolean archive) {
    String wrapper = "";
    for (int level = 0; ; level++) {
      Collection<Top> tops = tops(outline, wrapper, places);
      Optional<Platform> platform = platform(tops);
      if (platform.isPresent()) {
        return new Layout(platform.get(), wrapper);
      }
      Optional<String> inner = wrapperOf(tops, places);
      boolean unwrap =
          level < MOST_WRAPPERS
              && inner.isPresent()
              && (archive || platform(tops(outline, wrapper + inner.get(), places)).isPresent());
      if (!unwrap) {
        boolean single = isSingle(tops, places, archive);
        return new Layout(single ? Platform.NONE : Platform.FOLDERS, wrapper);
      }
      wrapper += inner.get();
    }
  }

  /** Where an item belongs; nothing if it is nobody's. */
  Optional<Spot> spot(String raw, Item.Kind kind) {
    String name = ItemName.normal(raw).orElse(raw);
    if (platform == Platform.NONE) {
      String within = name.startsWith(wrapper) ? name.substring(wrapper.length()) : name;
      boolean isWrapper = (name + "/").equals(wrapper);
      return Optional.of(new Spot(new Owner("", "", ""), isWrapper ? "" : within));
    }
    if (!name.startsWith(wrapper)) {
      return Optional.empty();
    }
    String within = name.substring(wrapper.length());
    int slash = within.indexOf('/');
    String top = slash < 0 ? within : within.substring(0, slash);
    String rest = slash < 0 ? "" : within.substring(slash + 1);
    if (Litter.isLitter(top)) {
      return Optional.empty();
    }
    boolean folder = slash >= 0 || kind != Item.Kind.FILE;
    return platform
        .owner(top, folder)
        .map(owner -> new Spot(owner, owner.file().isEmpty() ? rest : owner.file()));
  }

  private static Collection<Top> tops(Outline outline, String wrapper, Places places) {
    TreeMap<String, Top> tops = new TreeMap<>();
    for (Line line : outline.lines()) {
      String name = ItemName.normal(line.name()).orElse("");
      if (name.length() <= wrapper.length() || !name.startsWith(wrapper)) {
        continue;
      }
      String within = name.substring(wrapper.length());
      int slash = within.indexOf('/');
      Top top = tops.computeIfAbsent(slash < 0 ? within : within.substring(0, slash), Top::new);
      top.folder |= slash >= 0 || line.kind() == Item.Kind.FOLDER;
      if (line.kind() == Item.Kind.FILE && ItemName.isSource(name) && !Litter.isLitter(within)) {
        top.sources = true;
        top.sourceFile |= slash < 0;
        SourceName.simple(name).filter(places::isExercise).ifPresent(top.exercises::add);
      }
    }
    return tops.values().stream().filter(top -> !Litter.isLitter(top.name)).toList();
  }

  /** The platform whose names all have that hold sources or are archives. */
  private static Optional<Platform> platform(Collection<Top> tops) {
    return List.of(Platform.MOODLE, Platform.GRADESCOPE, Platform.CANVAS).stream()
        .filter(
            platform ->
                tops.stream().anyMatch(top -> platform.owner(top.name, top.folder).isPresent())
                    && tops.stream()
                        .filter(Top::counts)
                        .allMatch(top -> platform.owner(top.name, top.folder).isPresent()))
        .findFirst();
  }

  /** The one folder that everything is in, with a slash, unless the course's own folders begin. */
  private static Optional<String> wrapperOf(Collection<Top> tops, Places places) {
    List<Top> folders = tops.stream().filter(top -> top.folder || top.counts()).toList();
    boolean wrapped =
        folders.size() == 1
            && folders.get(0).folder
            && !places.folders().contains(folders.get(0).name);
    return wrapped ? Optional.of(folders.get(0).name + "/") : Optional.empty();
  }

  private static boolean isSingle(Collection<Top> tops, Places places, boolean archive) {
    Set<String> marks = places.folders();
    boolean marked =
        tops.stream().anyMatch(top -> top.sourceFile || (top.sources && marks.contains(top.name)));
    boolean empty = tops.stream().noneMatch(top -> top.folder || top.isArchive());
    if (marked || empty) {
      return true;
    }
    // One student may have a folder for each exercise; a class has the same exercise in several.
    // A folder is taken for a class unless its folders are called like exercises.
    boolean named =
        tops.stream().anyMatch(Top::counts)
            && tops.stream()
                .filter(Top::counts)
                .allMatch(top -> top.folder && places.isExerciseFolder(top.name));
    if (!archive && !named) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    boolean repeats =
        tops.stream().flatMap(top -> top.exercises.stream()).anyMatch(name -> !seen.add(name));
    boolean archives = tops.stream().filter(Top::isArchive).count() > 1;
    return !repeats && !archives;
  }
}
