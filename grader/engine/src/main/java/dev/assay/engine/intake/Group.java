package dev.assay.engine.intake;

import dev.assay.engine.intake.Platform.Owner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One student's part of a class. If it is nothing but one archive, that is opened; any other
 * archive in it is not.
 */
final class Group {
  private final Owner owner;
  private final Bounds bounds;
  private final Sieve sieve;
  private final List<String> archives = new ArrayList<>();
  private boolean sources;

  Group(Owner owner, Places places, Bounds bounds) {
    this.owner = owner;
    this.bounds = bounds;
    this.sieve = new Sieve(places, bounds);
  }

  Owner owner() {
    return owner;
  }

  Sieve sieve() {
    return sieve;
  }

  /** Learns that a name is there, before any is read. */
  void announce(String raw, String name, Item.Kind kind) {
    boolean top = name.indexOf('/') < 0 && !Litter.isLitter(name);
    if (kind == Item.Kind.FILE && top && ItemName.isArchive(name.isEmpty() ? raw : name)) {
      archives.add(raw);
    }
    sources = sources || (ItemName.isSource(name) && !Litter.isLitter(name));
  }

  /** Takes an item, or what is in it. */
  void accept(String name, Item item) {
    boolean only = !sources && archives.size() == 1;
    if (only && archives.contains(item.name())) {
      open(name, item);
    } else {
      sieve.accept(name, item);
    }
  }

  private void open(String name, Item item) {
    try (InputStream in = item.open()) {
      byte[] bytes = in.readNBytes(bounds.archiveBytes() + 1);
      if (bytes.length > bounds.archiveBytes()) {
        throw new Refusal(
            Reason.ARCHIVE_TOO_LARGE, "At most " + bounds.archiveBytes() + " bytes are allowed.");
      }
      Archives.open(ByteSource.of(bytes), bounds.unpackedBytes(), bounds.inflation())
          .scan(inner -> sieve.accept(inner.name(), inner));
    } catch (IOException broken) {
      sieve.reject(Refusal.of(broken).notice(name));
    }
  }
}
