package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.util.List;

/**
 * A platform that starts the grader on one submission. Each is one file in {@code
 * dev.assay.app.platforms}, which registers itself as a service; adding one touches no other file.
 */
public interface Platform {
  /** What it is called on a command line, such as {@code gradescope}. */
  String name();

  /** What it is, for a list of platforms: a few words. */
  String title();

  /**
   * Finds what was handed in, and what the platform says about it. Metadata that is missing or odd
   * is no reason to grade nobody: only a submission that is not there is.
   *
   * @throws Complaint if there is no submission where the platform puts it
   */
  HandedIn find(Place place) throws Complaint;

  /**
   * What this platform wants to get, and where. It is asked first, so that a failure of anything
   * else can be told; what it takes from metadata it has to have an answer for without it.
   */
  List<Report> reports(Place place);

  /** How the program ends if the grader failed and the result that says so is delivered. */
  default ExitCode afterFailure() {
    return ExitCode.DONE;
  }

  /** Whether this platform takes a word on standard error for a failure. */
  default boolean isSilent() {
    return false;
  }
}
