package dev.assay.app;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The courses that came with this program. */
public final class Courses {
  private Courses() {}

  /**
   * Makes sure that a folder is a checkout of a course.
   *
   * @param command what to call with the right one, such as {@code assay lint <checkout>}
   * @throws Complaint if it has no sources of the course; the message names the folder and the
   *     command
   */
  public static void requireCheckout(Path checkout, Course course, String command)
      throws Complaint {
    Path sources = checkout.resolve(course.sourceRoot());
    if (!Files.isDirectory(sources)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no folder " + sources + ". Name the folder of the course: " + command + ".");
    }
  }

  /**
   * Finds a course.
   *
   * @param id the course's id; empty if there is only one
   * @throws Complaint if there is none, or none of that id; the message lists what there is
   */
  public static CoursePackage find(String id) throws Complaint {
    List<CoursePackage> all =
        ServiceLoader.load(CoursePackage.class).stream().map(ServiceLoader.Provider::get).toList();
    List<CoursePackage> fitting =
        all.stream().filter(found -> id.isEmpty() || found.course().id().equals(id)).toList();
    if (fitting.size() != 1) {
      String there =
          all.stream().map(found -> found.course().id()).sorted().collect(Collectors.joining(", "));
      throw new Complaint(
          ExitCode.USAGE,
          id.isEmpty()
              ? "Say which course with --course. There are: " + there
              : "There is no course \"" + id + "\". There are: " + there);
    }
    return fitting.get(0);
  }
}
