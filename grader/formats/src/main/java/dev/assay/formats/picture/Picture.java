package dev.assay.formats.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A picture.
 *
 * @param label what it shows, a few words
 * @param svg the picture itself; all of it is made by us of numbers, so no text of a submission is
 *     in it
 */
public record Picture(String label, String svg) {
  /** The picture within an address, for a reader that takes no files beside the result. */
  public String dataUrl() {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}
