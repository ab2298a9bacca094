package dev.assay.worker.compile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that a submission may not give its classes, for somebody else's would be hidden by them.
 *
 * @param classes classes that the course has itself, with their packages
 * @param own packages that are the submission's, with those below them
 * @param packages packages that are not, with those below them, unless they are own ones
 */
public record TakenNames(Set<String> classes, Set<String> own, Set<String> packages) {
  /** Takes no name. */
  public static final TakenNames NONE = new TakenNames(Set.of(), Set.of(), Set.of());

  /** Keeps copies. */
  public TakenNames {
    classes = Set.copyOf(classes);
    own = Set.copyOf(own);
    packages = Set.copyOf(packages);
  }

  /**
   * Why a class may not have its name, if it may not.
   *
   * @param name with its package; of a nested class, the name that it has when compiled
   * @param file the path of the file that it is in
   */
  public Optional<String> against(String name, String file) {
    String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    String place =
        name.substring(name.lastIndexOf('.') + 1)
            + " in "
            + file.substring(file.lastIndexOf('/') + 1);
    // A top-level class may be called like the compiled form of a nested one.
    if (classes.stream().anyMatch(given -> (name + "$").startsWith(given + "$"))) {
      return Optional.of(
          "The class " + place + " has the name of a class that the course gives. Rename it.");
    }
    if (isWithin(packageName, packages) && !isWithin(packageName, own)) {
      return Optional.of(
          "The class "
              + place
              + " is in the package "
              + packageName
              + ", which belongs to Java, a library or the course. Rename its package.");
    }
    return Optional.empty();
  }

  void write(DataOutput out) throws IOException {
    write(out, classes);
    write(out, own);
    write(out, packages);
  }

  static TakenNames read(DataInput in) throws IOException {
    return new TakenNames(readNames(in), readNames(in), readNames(in));
  }

  private static void write(DataOutput out, Set<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static Set<String> readNames(DataInput in) throws IOException {
    Set<String> names = new TreeSet<>();
    for (int count = in.readInt(); count > 0; count--) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static boolean isWithin(String name, Set<String> parents) {
    return parents.stream().anyMatch(parent -> (name + ".").startsWith(parent + "."));
  }
}
