package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** All platforms that there are. */
public final class Platforms {
  private Platforms() {}

  /** Every platform, by name. */
  public static List<Platform> all() {
    return ServiceLoader.load(Platform.class, Platforms.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Platform::name))
        .toList();
  }

  /**
   * The platform of this name.
   *
   * @throws Complaint if there is none; the message lists what there is
   */
  public static Platform find(String name) throws Complaint {
    List<Platform> all = all();
    return all.stream()
        .filter(platform -> platform.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.USAGE,
                    "There is no platform \""
                        + name
                        + "\". There are: "
                        + all.stream().map(Platform::name).collect(Collectors.joining(", "))
                        + "."));
  }
}
