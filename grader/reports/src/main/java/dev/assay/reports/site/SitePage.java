package dev.assay.reports.site;

import java.util.List;

/**
 * A page of the site.
 *
 * @param name its name: small letters alone
 * @param title its heading
 * @param sections its parts
 */
public record SitePage(String name, String title, List<Section> sections) {
  /** Keeps a copy. */
  public SitePage {
    if (!name.matches("[a-z]+")) {
      throw new IllegalArgumentException("A page's name is small letters, and not " + name);
    }
    sections = List.copyOf(sections);
  }

  /** Its name in the folder. */
  public String file() {
    return name + ".html";
  }
}
