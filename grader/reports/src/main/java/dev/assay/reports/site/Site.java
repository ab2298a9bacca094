package dev.assay.reports.site;

import dev.assay.reports.student.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the instructor's site. The same pages are always the same bytes. */
public final class Site {
  private static final String TEMPLATE = "site/page.jte";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), "dev.assay.reports.pages");

  private final SiteLook look = SiteLook.read();

  /**
   * All files of the site by name: pages, and each table as CSV and JSON.
   *
   * @param course the course's title
   * @param pages what is on the pages, in the order of the way to them
   */
  public Map<String, String> of(String course, List<SitePage> pages) {
    Map<String, String> files = new TreeMap<>();
    for (SitePage page : pages) {
      StringOutput html = new StringOutput();
      templates.render(TEMPLATE, new SiteView(look, Words.line(course), page, pages), html);
      files.put(page.file(), html.toString());
      for (Section section : page.sections()) {
        section
            .table()
            .ifPresent(
                table -> {
                  files.put(table.id() + ".csv", TableFiles.csv(table));
                  files.put(table.id() + ".json", TableFiles.json(table));
                });
      }
    }
    return files;
  }
}
