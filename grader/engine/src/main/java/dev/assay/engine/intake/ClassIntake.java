package dev.assay.engine.intake;

import dev.assay.engine.course.Course;
import dev.assay.engine.intake.Platform.Owner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what a class handed in, or one student: a folder with a folder or an archive for each
 * student, a download of Moodle, Canvas or Gradescope as a folder or archive, one submission's
 * folder or archive, or a single Java file.
 *
 * <p>Nothing is written anywhere, no link is followed, and nothing a student did ends in an
 * exception: it ends in a {@link Notice}.
 */
public final class ClassIntake {
  private static final int LONGEST_NAME = 100;

  private final Places places;
  private final Bounds bounds;

  /** An intake with the default bounds. */
  public ClassIntake(Course course) {
    this(course, Bounds.DEFAULT);
  }

  /** An intake with bounds of its own. */
  public ClassIntake(Course course, Bounds bounds) {
    this.places = new Places(course);
    this.bounds = bounds;
  }

  /**
   * Finds out what lies there, and reads it.
   *
   * @param path a folder, an archive or a Java file
   * @throws IllegalArgumentException if it is none of them
   * @throws IOException if the folder itself can't be read
   */
  public ClassSubmissions read(Path path) throws IOException {
    String name = name(path);
    if (Files.isDirectory(path)) {
      return read(name, new FolderContainer(path, bounds), false);
    }
    if (!Files.isRegularFile(path) || !(ItemName.isArchive(name) || ItemName.isSource(name))) {
      throw new IllegalArgumentException(
          "There is no folder, archive (.zip, .tar.gz) or Java file at " + path + ".");
    }
    if (ItemName.isSource(name)) {
      return one(single(name, new FolderContainer(path, bounds)));
    }
    try (FileChannel channel = FileChannel.open(path)) {
      return read(
          name,
          Archives.open(ByteSource.of(channel), bounds.classUnpackedBytes(), bounds.inflation()),
          true);
    } catch (Refusal refusal) {
      Sieve sieve = new Sieve(places, bounds);
      sieve.reject(refusal.notice(name));
      return one(sieve.submission(student(ItemName.stem(name), name)));
    }
  }

  /**
   * Reads a folder that is one submission, whatever lies in it.
   *
   * @throws IllegalArgumentException if it is no folder
   * @throws IOException if the folder itself can't be read
   */
  public Submission readOne(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "There is no folder " + folder + " to take a submission from.");
    }
    return single(name(folder), new FolderContainer(folder, bounds));
  }

  private Submission single(String name, Container container) throws IOException {
    Sieve sieve = new Sieve(places, bounds);
    container.scan(item -> sieve.accept(item.name(), item));
    return sieve.submission(student(ItemName.stem(name), name));
  }

  private ClassSubmissions read(String name, Container container, boolean archive)
      throws IOException {
    Outline outline = Outline.of(container, bounds.classEntries());
    Layout layout = Layout.of(outline, places, archive);
    if (layout.platform() == Platform.NONE) {
      Sieve sieve = new Sieve(places, bounds);
      container.scan(
          item -> sieve.accept(layout.spot(item.name(), item.kind()).orElseThrow().name(), item));
      return one(sieve.submission(student(archive ? ItemName.stem(name) : name, name)));
    }
    Map<String, Group> groups = groups(outline, layout);
    Notices nobodys = new Notices(file -> false);
    container.scan(
        item -> {
          layout
              .spot(item.name(), item.kind())
              .ifPresentOrElse(
                  spot ->
                      // What was not there a moment ago is not there.
                      Optional.ofNullable(groups.get(spot.owner().key()))
                          .ifPresent(group -> group.accept(spot.name(), item)),
                  () -> {
                    if (item.kind() == Item.Kind.FILE && !isKnown(item.name())) {
                      nobodys.add(item.name(), Reason.NO_STUDENT);
                    }
                  });
          return true;
        });
    return submissions(groups, names(container, layout), nobodys);
  }

  private Map<String, Group> groups(Outline outline, Layout layout) {
    Map<String, Group> groups = new TreeMap<>();
    for (Outline.Line line : outline.lines()) {
      layout
          .spot(line.name(), line.kind())
          .ifPresent(
              spot ->
                  groups
                      .computeIfAbsent(
                          spot.owner().key(), key -> new Group(spot.owner(), places, bounds))
                      .announce(line.name(), spot.name(), line.kind()));
    }
    return groups;
  }

  private static ClassSubmissions submissions(
      Map<String, Group> groups, Map<String, String> names, Notices nobodys) {
    List<Group> all = List.copyOf(groups.values());
    List<String> ids =
        StudentIds.unique(
            all.stream().map(group -> idName(group.owner())).toList(),
            all.stream().map(group -> group.owner().key()).toList());
    Map<String, Group> byId = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      byId.put(ids.get(i), all.get(i));
    }
    List<Submission> submissions =
        byId.entrySet().stream()
            .map(
                entry -> {
                  Owner owner = entry.getValue().owner();
                  String name = names.getOrDefault(owner.key(), owner.name());
                  Student student =
                      new Student(entry.getKey(), Legible.text(name, LONGEST_NAME), owner.key());
                  return entry.getValue().sieve().submission(student);
                })
            .sorted(Comparator.comparing(submission -> submission.id().toLowerCase(Locale.ROOT)))
            .toList();
    return new ClassSubmissions(submissions, nobodys.sorted());
  }

  /** What an id is made of: the key, which has a platform's number in it, but no file ending. */
  private static String idName(Owner owner) {
    return owner.key().startsWith(owner.name() + "_") ? owner.key() : owner.name();
  }

  /** Students' names by key, where the platform has them in a file of their own. */
  private Map<String, String> names(Container container, Layout layout) throws IOException {
    Map<String, String> names = new TreeMap<>();
    if (layout.platform() == Platform.GRADESCOPE) {
      String file = layout.wrapper() + Platform.GRADESCOPE_NAMES;
      container.scan(
          item -> {
            boolean found =
                item.kind() == Item.Kind.FILE
                    && ItemName.normal(item.name()).filter(file::equals).isPresent();
            if (found) {
              try (InputStream in = item.open()) {
                byte[] yaml = in.readNBytes(bounds.archiveBytes());
                names.putAll(GradescopeNames.parse(new String(yaml, StandardCharsets.UTF_8)));
              }
            }
            return !found;
          });
    }
    return names;
  }

  private static boolean isKnown(String name) {
    return Litter.isLitter(name) || ItemName.last(name).equals(Platform.GRADESCOPE_NAMES);
  }

  private static Student student(String idName, String original) {
    String id = StudentIds.safe(idName);
    return new Student(id, Legible.text(idName, LONGEST_NAME), original);
  }

  private static ClassSubmissions one(Submission submission) {
    return new ClassSubmissions(List.of(submission), List.of());
  }

  private static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? "submission" : last.toString();
  }
}
