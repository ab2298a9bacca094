package dev.assay.app.bundle;

import java.util.List;

/**
 * What an instructor hands to a platform. Each is one file in {@code dev.assay.app.bundles}, which
 * registers itself as a service, with its templates as resources beside it.
 */
public interface Bundle {
  /** What the platform is called on a command line. */
  String name();

  /** What it is, for a list: a few words. */
  String title();

  /** How many minutes the platform lets a grader run at most. */
  default int mostMinutes() {
    return Integer.MAX_VALUE;
  }

  /** Its files, with the README for the instructor. */
  List<BundleFile> files(BundleOrder order);
}
