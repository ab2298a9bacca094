package dev.assay.app.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that could not be read, and why.
 *
 * @param file which one
 * @param why what is wrong with it, as the end of a sentence that began with the file
 */
public record Unread(Path file, String why) {
  /** Says of a failure to read a file what it means to who reads about it. */
  public static Unread of(Path file, Exception failure) {
    return new Unread(file, reason(failure));
  }

  /** File and reason. */
  public String sentence() {
    return file + ": " + why;
  }

  private static String reason(Exception failure) {
    Optional<JsonProcessingException> json = broken(failure);
    if (json.isPresent()) {
      JsonProcessingException broken = json.get();
      return "it is not the JSON that it should be: "
          + first(broken.getOriginalMessage())
          + Optional.ofNullable(broken.getLocation())
              .map(at -> " at line " + at.getLineNr() + ", column " + at.getColumnNr())
              .orElse("");
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof CharacterCodingException) {
      return "it is no text in UTF-8";
    }
    return failure instanceof FileSystemException precise && precise.getReason() != null
        ? precise.getReason()
        : first(String.valueOf(failure.getMessage()));
  }

  private static Optional<JsonProcessingException> broken(Exception failure) {
    return Stream.of(failure, failure.getCause())
        .filter(JsonProcessingException.class::isInstance)
        .map(JsonProcessingException.class::cast)
        .findFirst();
  }

  private static String first(String message) {
    return message.lines().findFirst().orElse("");
  }
}
