package dev.assay.app.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.files.Unwritable;
import dev.assay.app.files.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that a run leaves its results in. One run at a time has it; every file in it is whole,
 * whenever the run is killed.
 */
public final class ResultFolder implements AutoCloseable {
  private static final String SCORECARDS = "scorecards";
  private static final String STUDENTS = "students";
  private static final String REMARKS = "feedback";
  private static final String JSON = ".json";
  private static final String LOCK = ".lock";

  private final JsonMapper mapper = new JsonMapper();
  private final Path folder;
  private final FileChannel channel;

  private ResultFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens a folder, which need not exist yet.
   *
   * @throws Complaint if it can't be written, or another run has it
   */
  public static ResultFolder open(Path folder) throws Complaint {
    try {
      Files.createDirectories(folder.resolve(SCORECARDS));
      Files.createDirectories(folder.resolve(STUDENTS));
      Files.createDirectories(folder.resolve(REMARKS));
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new Complaint(
            ExitCode.FILES,
            "Another run is writing its results to "
                + folder
                + ". Wait for it, or choose another folder with --out.");
      }
      ResultFolder opened = new ResultFolder(folder, channel);
      opened.sweep(folder);
      opened.sweep(folder.resolve(SCORECARDS));
      opened.sweep(folder.resolve(STUDENTS));
      opened.sweep(folder.resolve(REMARKS));
      return opened;
    } catch (IOException exception) {
      throw Unwritable.complaint(folder, exception);
    }
  }

  /**
   * Makes sure that results don't lie among the submissions, where the next run would take them for
   * a student's.
   *
   * @throws Complaint if they would
   */
  public static void requireApart(Path folder, Path submissions) throws Complaint {
    try {
      if (Files.isDirectory(submissions) && real(folder).startsWith(submissions.toRealPath())) {
        throw new Complaint(
            ExitCode.USAGE,
            "The folder of results, "
                + folder
                + ", lies among the submissions in "
                + submissions
                + ". The next run would take it for a student's. Choose another with --out.");
      }
    } catch (IOException exception) {
      throw Unwritable.complaint(folder, exception);
    }
  }

  /** Where a folder is, or will be, without links. */
  private static Path real(Path folder) throws IOException {
    Path there = folder.toAbsolutePath().normalize();
    Path parent = there.getParent();
    return Files.exists(there) || parent == null
        ? there.toRealPath()
        : real(parent).resolve(there.getFileName());
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException taken) {
      return false;
    }
  }

  /** The folder itself. */
  public Path path() {
    return folder;
  }

  /** The name of a submission's scorecard within the folder. */
  public static String scorecardName(String id) {
    return SCORECARDS + "/" + id + JSON;
  }

  /** The name of what a student may see of it. */
  public static String studentName(String id) {
    return STUDENTS + "/" + id + JSON;
  }

  /** The name of what a student said about the exercises. */
  static String remarksName(String id) {
    return REMARKS + "/" + id + ".jsonl";
  }

  /**
   * Reads a file of an earlier run.
   *
   * @return its text; empty if it is not there
   * @throws Complaint if it is there and can't be read
   */
  public String text(String name) throws Complaint {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (CharacterCodingException broken) {
      return "";
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + file + ": " + exception);
    }
  }

  /**
   * Reads a JSON file of an earlier run.
   *
   * @return what is in it; empty if it is not there or is no JSON object
   * @throws Complaint if it is there and can't be read
   */
  public Optional<JsonNode> read(String name) throws Complaint {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(mapper.readTree(file.toFile())).filter(JsonNode::isObject);
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + file + ": " + exception);
    }
  }

  /** Whether there is a file. */
  public boolean exists(String name) {
    return Files.exists(folder.resolve(name));
  }

  /**
   * Who has a scorecard, in the order of their ids.
   *
   * @throws Complaint if the folder can't be read
   */
  public List<String> students() throws Complaint {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> cards =
        Files.newDirectoryStream(folder.resolve(SCORECARDS), "*" + JSON)) {
      cards.forEach(card -> ids.add(card.getFileName().toString().replaceFirst("\\.json$", "")));
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + folder + ": " + exception);
    }
    ids.sort(null);
    return ids;
  }

  /** Reads a scorecard's text. */
  JsonNode parse(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("A judge's scorecard is JSON", exception);
    }
  }

  /**
   * Writes a file as a whole or not at all.
   *
   * @throws Complaint if it can't be written; the message names the disk and what is free on it
   */
  public void write(String name, String text) throws Complaint {
    WholeFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** What an earlier run began to write and did not finish. */
  private void sweep(Path where) throws IOException {
    try (DirectoryStream<Path> rests =
        Files.newDirectoryStream(where, "*" + WholeFile.UNFINISHED)) {
      for (Path rest : rests) {
        Files.deleteIfExists(rest);
      }
    }
  }

  @Override
  public void close() throws Complaint {
    try {
      channel.close();
    } catch (IOException exception) {
      throw Unwritable.complaint(folder, exception);
    }
  }
}
