package dev.assay.reports.student;

import java.util.List;

/** What a submission may say to a page in order to become a part of it. */
public final class HostileTexts {
  private HostileTexts() {}

  /** Texts that are markup somewhere, turn what follows around, or have no end. */
  public static List<String> all() {
    return List.of(
        "<script>window.owned=1;alert(1)</script><img src=x onerror=\"window.owned=1;alert(1)\">",
        "</title></style></svg></pre></script><h1>A</h1><a href=\"javascript:alert(1)\">100 of 100</a>",
        "\"><svg onload=window.owned=1><!-- <style>*{display:none}</style> ${7*7} &lt;b&gt; {{1}}",
        "\u202e\u2066detrevni\u2069 \u200f\u05d0\u05d1 \u0000\u0007\u001b[31mred \ud800 \uffff",
        "x".repeat(1 << 20),
        "<".repeat(1 << 18));
  }
}
