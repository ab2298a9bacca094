package dev.assay.reports.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Links to some rows of a table of the same page: those that have just these texts. */
public final class Rows {
  private Rows() {}

  /**
   * A link such as {@code #who:exercise=2&mistake=transposed}. The page's script shows these rows
   * alone; a row has to have the very texts, not only to contain them.
   *
   * @param table the table's id
   * @param wanted the key of a column and the text in it, in turn
   */
  public static String of(String table, String... wanted) {
    if (wanted.length == 0 || wanted.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Columns and texts come in pairs, and these are " + wanted.length);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.length; i += 2) {
      pairs.add(encoded(wanted[i]) + "=" + encoded(wanted[i + 1]));
    }
    return "#" + table + ":" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
