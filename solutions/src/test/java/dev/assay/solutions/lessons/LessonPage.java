package dev.assay.solutions.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Markdown page of the course.
 *
 * @param file where it lies
 * @param text all of it
 */
record LessonPage(Path file, String text) {
  /** The folder of the lessons in this checkout. */
  static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "..", "exercises", "lessons").normalize();

  private static final Pattern LINK = Pattern.compile("(!?)\\[([^]]*)]\\(([^)\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  /**
   * A link or a picture.
   *
   * @param picture whether it is shown in the page
   * @param words the text of a link, the alternative text of a picture
   * @param target what it points to, as written
   */
  record Link(boolean picture, String words, String target) {
    private static Link of(MatchResult match) {
      return new Link(!match.group(1).isEmpty(), match.group(2), match.group(3));
    }

    /** Whether it points into this checkout. */
    boolean isRelative() {
      return !ELSEWHERE.matcher(target).matches();
    }
  }

  /** The page of this name. */
  static LessonPage read(Path file) throws IOException {
    return new LessonPage(file, Files.readString(file));
  }

  /** Every page, the table of contents too. */
  static List<LessonPage> all() throws IOException {
    return matching(".*\\.md");
  }

  /** Lessons 1 to 6, in order. */
  static List<LessonPage> lessons() throws IOException {
    return matching("\\d\\d-.*\\.md");
  }

  private static List<LessonPage> matching(String name) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
      List<LessonPage> pages = new ArrayList<>();
      for (Path file : found) {
        pages.add(read(file));
      }
      return pages;
    }
  }

  /** Every link and picture, first one first. */
  List<Link> links() {
    return LINK.matcher(text).results().map(Link::of).toList();
  }

  /** Where a relative link leads. */
  Path resolve(Link link) {
    return FOLDER.resolve(link.target()).normalize();
  }

  /** The name, for the description of an assertion. */
  String name() {
    return file.getFileName().toString();
  }
}
