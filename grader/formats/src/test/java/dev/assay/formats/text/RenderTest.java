package dev.assay.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.formats.Cases;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Whatever a submission says, it is text: in HTML, in reStructuredText, and to a Markdown reader.
 */
class RenderTest {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final List<String> OURS =
      List.of("h4", "p", "pre", "code", "ul", "li", "strong", "dl", "dt", "dd");

  /** Pieces that mean something somewhere, in any order. */
  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "`",
            "``",
            "```",
            "~~~",
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "# ",
            "- ",
            "1. ",
            "> ",
            "*",
            "_",
            "[a](javascript:b)",
            "![a](b)",
            "<script>",
            "</pre>",
            "<!--",
            "&lt;",
            "&",
            "|",
            "\\",
            "\\`",
            "a",
            "http://a.b",
            "@a",
            "#1",
            "$x$",
            ":a:",
            "---",
            "===",
            "::",
            ".. raw::")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1000)
  void aMarkdownReaderFindsNoElementInIt(@ForAll("hostile") String text) {
    assertThat(tags(html(Render.MARKDOWN.of(blocks(text))))).isSubsetOf(OURS);
    assertThat(tags(html(Markdown.fenced(text)))).isSubsetOf("pre", "code");
    assertThat(tags(html("a " + Markdown.code(text)))).isSubsetOf("p", "code");
    assertThat(tags(html("a " + Markdown.escape(text)))).isSubsetOf("p");
  }

  @Property(tries = 1000)
  void htmlHasNoElementOfIt(@ForAll("hostile") String text) {
    assertThat(tags(Render.HTML.of(blocks(text)))).isSubsetOf(OURS);
    assertThat(Html.escape(text)).doesNotContain("<", ">", "\"", "'");
  }

  @Property(tries = 1000)
  void everyLineOfItIsIndentedOrEscapedInRest(@ForAll("hostile") String text) {
    assertThat(Render.REST.of(List.of(new Block.Quoted(text, false))).lines().skip(2))
        .allMatch(line -> line.startsWith("   |"));
    assertThat(
            Render.REST.of(List.of(new Block.Sentence(text))).replaceAll("\\\\[^a-zA-Z0-9 ]", ""))
        .matches("[a-zA-Z0-9 ]*");
  }

  @Example
  void theHostileCaseReadsAsItWasWritten() {
    String html = html(Render.MARKDOWN.of(blocks(Cases.HOSTILE)));
    assertThat(tags(html)).isSubsetOf(OURS);
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[link](javascript:alert(1))");
  }

  @Example
  void labelsStandInAColumnAndQuotesBehindABar() {
    assertThat(
            Render.PLAIN.of(
                List.of(
                    new Block.Labelled("got", "1\n2"),
                    new Block.Quoted("a\n", true),
                    new Block.Heading("b"))))
        .isEqualTo("got         1\n            2\n| a\n(and more)\n\nb");
  }

  private static List<Block> blocks(String text) {
    return List.of(
        new Block.Heading(text),
        new Block.Sentence(text),
        new Block.Labelled("got", text),
        new Block.Labelled(text, "a"),
        new Block.Quoted(text, true));
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  private static Set<String> tags(String html) {
    Set<String> names = new TreeSet<>();
    TAG.matcher(html)
        .results()
        .forEach(
            tag -> names.add(tag.group().replaceAll("[</>]|class=\"language-text\"", "").strip()));
    return names;
  }
}
