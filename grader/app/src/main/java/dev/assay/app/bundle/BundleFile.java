package dev.assay.app.bundle;

import java.nio.charset.StandardCharsets;

/**
 * A file of a bundle.
 *
 * @param path where it goes, with slashes
 * @param content what is in it
 * @param executable whether the platform starts it
 */
public record BundleFile(String path, byte[] content, boolean executable) {
  /** A text. */
  public static BundleFile text(String path, String text) {
    return new BundleFile(path, text.getBytes(StandardCharsets.UTF_8), false);
  }

  /** A script. */
  public static BundleFile script(String path, String text) {
    return new BundleFile(path, text.getBytes(StandardCharsets.UTF_8), true);
  }

  /** The text that is in it. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
