package dev.assay.solutions.lessons;

import dev.assay.exercises.pictures.Picture;
import java.nio.file.Path;

/**
 * A picture of a lesson with the name that the lesson calls it by.
 *
 * @param fileName ends with {@code .svg}
 * @param picture what it shows
 */
public record LessonPicture(String fileName, Picture picture) {

  /**
   * Writes this picture, replacing an older one.
   *
   * @param folder where to; made if it is missing
   */
  public void saveIn(Path folder) {
    picture.save(folder.resolve(fileName));
  }
}
