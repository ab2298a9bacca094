package dev.assay.reports.student;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How a page looks, and the policy that lets it look so and do nothing else.
 *
 * @param css the style sheet
 * @param policy the content security policy of a page that has it
 */
public record Look(String css, String policy) {
  private static final String SHEET = "student.css";

  /** The look of student pages. */
  static Look read() {
    try (InputStream in = Look.class.getResourceAsStream(SHEET)) {
      if (in == null) {
        throw new IllegalStateException("The reports' jar lacks " + SHEET + ": build it again");
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Look(css, policy(css));
    } catch (IOException exception) {
      throw new UncheckedIOException("The reports can't read their own " + SHEET, exception);
    }
  }

  /** Nothing is loaded or run; of all styles this one sheet counts. */
  private static String policy(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
