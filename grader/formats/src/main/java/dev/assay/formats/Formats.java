package dev.assay.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All formats that there are. */
public final class Formats {
  private Formats() {}

  /** Every format, by name. */
  public static List<Format> all() {
    return ServiceLoader.load(Format.class, Formats.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Format::name))
        .toList();
  }

  /** The format of this name; empty if there is none. */
  public static Optional<Format> find(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
