package dev.assay.reports.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The site's one style sheet and its one script, and the policy that lets pages have these and
 * nothing else.
 *
 * @param css the style sheet
 * @param script the script
 * @param policy the content security policy
 */
public record SiteLook(String css, String script, String policy) {
  /** The look of all pages. */
  static SiteLook read() {
    String css = text("site.css");
    String script = text("site.js");
    return new SiteLook(
        css,
        script,
        "default-src 'none'; style-src '"
            + digest(css)
            + "'; script-src '"
            + digest(script)
            + "'; base-uri 'none'; form-action 'none'");
  }

  private static String text(String name) {
    try (InputStream in = SiteLook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The reports' jar lacks " + name + ": build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException exception) {
      throw new UncheckedIOException("The reports can't read their own " + name, exception);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
