package dev.assay.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the items of one submission, one after the other, and keeps what can be graded. */
final class Sieve {
  /** So many times more may be read than is kept: a whole checkout has the course's sources. */
  private static final long LOOKED_AT = 8;

  private final Places places;
  private final Bounds bounds;
  private final Notices notices;
  private final Sources sources;
  private final Set<String> names = new HashSet<>();
  private final Set<String> foldedNames = new HashSet<>();
  private @Nullable Notice rejection;
  private int seen;
  private int entries;
  private long bytes;
  private long looked;
  private String remarks = "";

  Sieve(Places places, Bounds bounds) {
    this.places = places;
    this.bounds = bounds;
    this.notices =
        new Notices(name -> SourceName.simple(name).filter(places::isExercise).isPresent());
    this.sources = new Sources(places);
  }

  /** Refuses the submission, unless that has happened before. */
  void reject(Notice notice) {
    if (rejection == null) {
      rejection = notice;
    }
  }

  /** What has come of it. */
  Submission submission(Student student) {
    Notice refused = rejection;
    if (refused != null) {
      return new Submission(student, new TreeMap<>(), List.of(refused));
    }
    return new Submission(student, sources.resolve(notices), notices.sorted(), remarks);
  }

  /**
   * Takes an item.
   *
   * @param raw its name within the submission
   * @return whether it makes sense to go on
   */
  boolean accept(String raw, Item item) {
    if (rejection != null) {
      return false;
    }
    try {
      Optional<String> name = ItemName.normal(raw);
      if (name.isEmpty()) {
        throw new Refusal(Reason.ESCAPING_NAME, "");
      }
      count(name.get());
      if (!Litter.isLitter(name.get()) && item.kind() != Item.Kind.FOLDER) {
        take(name.get(), item);
      }
    } catch (IOException refusal) {
      reject(Refusal.of(refusal).notice(raw));
    }
    return rejection == null;
  }

  private void count(String name) throws Refusal {
    seen++;
    entries += Litter.isLitter(name) ? 0 : 1;
    if (entries > bounds.entries() || seen > bounds.classEntries()) {
      throw new Refusal(Reason.TOO_MANY_ENTRIES, "At most " + bounds.entries() + " are allowed.");
    }
  }

  private void take(String name, Item item) throws IOException {
    boolean source = ItemName.isSource(name);
    if (!names.add(name)) {
      throw new Refusal(Reason.DUPLICATE_ENTRY, "");
    }
    if (source && !foldedNames.add(name.toLowerCase(Locale.ROOT))) {
      throw new Refusal(Reason.CASE_COLLISION, "");
    }
    if (item.size() > bounds.unpackedBytes()
        && item.size() / Math.max(1, item.packed()) > bounds.inflation()) {
      throw new Refusal(Reason.INFLATES, "");
    }
    if (item.kind() == Item.Kind.LINK) {
      takeLink(name, item);
    } else if (item.kind() == Item.Kind.SPECIAL) {
      notices.add(name, Reason.SPECIAL_FILE);
    } else if (source) {
      takeSource(name, item);
    } else if (name.endsWith(Submission.REMARKS) && remarks.isEmpty()) {
      // Whatever bytes it has: it is shown to course staff, and parsed line by line.
      remarks = read(name, item).map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    } else {
      notices.add(name, other(name));
    }
  }

  private void takeLink(String name, Item item) throws IOException {
    boolean stands = name.isEmpty() || ItemName.isSource(name);
    if (stands && (name.isEmpty() || ItemName.leadsOut(name, item.target()))) {
      throw new Refusal(Reason.LINK_OUT, "");
    }
    notices.add(name, Reason.LINK);
  }

  private static Reason other(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".class")
        || lower.endsWith(".jar")
        || ItemName.parts(lower).contains("meta-inf")) {
      return Reason.COMPILED;
    }
    return ItemName.isArchive(name) ? Reason.NESTED_ARCHIVE : Reason.NOT_JAVA;
  }

  private void takeSource(String name, Item item) throws IOException {
    Optional<String> simpleName = SourceName.simple(name);
    if (SourceName.isDescriptor(name)) {
      notices.add(name, Reason.DESCRIPTOR);
    } else if (ItemName.parts(name.toLowerCase(Locale.ROOT)).contains("meta-inf")) {
      notices.add(name, Reason.COMPILED);
    } else if (("/" + name).contains("/src/test/")) {
      notices.add(name, Reason.TEST_SOURCE);
    } else if (name.length() > bounds.pathLength()) {
      notices.add(name, Reason.NAME_TOO_LONG);
    } else if (ItemName.parts(name).size() - 1 > bounds.depth()) {
      notices.add(name, Reason.TOO_DEEP);
    } else if (simpleName.isEmpty()) {
      notices.add(name, Reason.BAD_NAME);
    } else {
      Optional<byte[]> read = read(name, item);
      if (read.isPresent()) {
        place(name, simpleName.get(), read.get());
      }
    }
  }

  private void place(String name, String simpleName, byte[] source) throws Refusal {
    String packageName = DeclaredPackage.of(source);
    Optional<Reason> against = places.against(packageName, simpleName);
    if (against.isPresent()) {
      notices.add(name, against.get());
      return;
    }
    bytes += source.length;
    if (bytes > bounds.submissionBytes()) {
      throw tooMuch();
    }
    sources.add(name, packageName, simpleName, source);
  }

  private Refusal tooMuch() {
    return new Refusal(
        Reason.TOO_MUCH, "At most " + bounds.submissionBytes() + " bytes are allowed.");
  }

  private Optional<byte[]> read(String name, Item item) throws IOException {
    try (InputStream in = item.open()) {
      byte[] read = in.readNBytes(bounds.fileBytes() + 1);
      looked += read.length;
      if (looked > LOOKED_AT * bounds.submissionBytes()) {
        throw tooMuch();
      }
      if (read.length <= bounds.fileBytes()) {
        return Optional.of(read);
      }
      if (item.inflation() > bounds.inflation()) {
        throw new Refusal(Reason.INFLATES, "");
      }
      notices.add(name, Reason.TOO_LARGE, "At most " + bounds.fileBytes() + " bytes are allowed.");
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException exception) {
      notices.add(name, Reason.UNREADABLE);
    }
    return Optional.empty();
  }
}
