package dev.assay.app.release;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a kit. What they lead to, by a link, as a path or by a command, has to be in the
 * kit: a page that is right in the author's checkout may be wrong here.
 */
final class KitPages {
  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```[^\\n]*\\n(.*?)^ *```");
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(\\s*<?([^)>\\s]+)");
  private static final Pattern REFERENCE = Pattern.compile("(?m)^ {0,3}\\[[^]]+]: *<?([^>\\s]+)");
  private static final Pattern TAG = Pattern.compile("(?:src|href)=[\"']([^\"']+)[\"']");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+/?");
  private static final Pattern PROPERTY = Pattern.compile("-D([\\w.]+)(?:=.*)?");

  /** What Maven does in a kit. */
  private static final Set<String> GOALS =
      Set.of("clean", "compile", "test", "-v", "-version", "--version", "-q", "-o", "-B", "-ntp");

  private final NavigableMap<String, byte[]> files;
  private final Path checkout;

  /**
   * Pages.
   *
   * @param files the whole kit
   * @param checkout what it was made of
   */
  KitPages(NavigableMap<String, byte[]> files, Path checkout) {
    this.files = files;
    this.checkout = checkout;
  }

  /** How many there are. */
  int count() {
    return pages().size();
  }

  /** What leads nowhere, with its page; empty if all is well. */
  List<String> deadEnds() {
    List<String> dead = new ArrayList<>();
    pages()
        .forEach(
            (page, text) -> {
              String prose = SPAN.matcher(FENCE.matcher(text).replaceAll("")).replaceAll("code");
              links(prose)
                  .filter(link -> !leads(page, link))
                  .forEach(link -> dead.add(page + " has a link to " + link));
              code(text)
                  .flatMap(line -> missing(line).stream())
                  .forEach(what -> dead.add(page + " names " + what));
            });
    return dead;
  }

  private NavigableMap<String, String> pages() {
    NavigableMap<String, String> pages = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".md")) {
            pages.put(name, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
          }
        });
    return pages;
  }

  private static Stream<String> links(String prose) {
    return Stream.of(LINK, REFERENCE, TAG)
        .flatMap(pattern -> pattern.matcher(prose).results())
        .map(found -> found.group(1));
  }

  /** Every line of code, in a block or within a sentence. */
  private static Stream<String> code(String text) {
    return Stream.concat(
        FENCE.matcher(text).results().flatMap(block -> block.group(1).lines()),
        SPAN.matcher(FENCE.matcher(text).replaceAll("")).results().map(span -> span.group(1)));
  }

  private boolean leads(String page, String link) {
    if (link.matches("(?i)(https?|mailto):.*")) {
      return true;
    }
    if (link.startsWith("/")) {
      // On a disk that is the top of the disk.
      return false;
    }
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Optional<String> target = Optional.of(page);
    if (!file.isEmpty()) {
      target = within(page, file);
    }
    return target.filter(this::isThere).isPresent()
        && (hash < 0 || !target.get().endsWith(".md") || hasHeading(target.get(), link, hash));
  }

  /** The path in the kit that a link means, if it stays in the kit. */
  private static Optional<String> within(String page, String link) {
    try {
      String path = URI.create("kit:///" + page).resolve(link).getPath();
      return path.startsWith("/..") ? Optional.empty() : Optional.of(path.substring(1));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isThere(String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    String after = files.ceilingKey(folder);
    return files.containsKey(path) || (after != null && after.startsWith(folder));
  }

  private boolean hasHeading(String page, String link, int hash) {
    String text = new String(files.get(page), StandardCharsets.UTF_8);
    Set<String> anchors =
        HEADING
            .matcher(FENCE.matcher(text).replaceAll(""))
            .results()
            .map(heading -> anchor(heading.group(1)))
            .collect(Collectors.toSet());
    return anchors.contains(link.substring(hash + 1));
  }

  /** As GitHub makes it. */
  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private List<String> missing(String line) {
    List<String> missing = new ArrayList<>();
    List<String> words = List.of(line.strip().replaceFirst("^\\$ ", "").split("\\s+"));
    switch (words.get(0)) {
      case "mvn" -> {
        if (!words.stream().skip(1).takeWhile(word -> !word.equals("#")).allMatch(this::isKnown)) {
          missing.add("the command " + line.strip() + ", which a kit does not know");
        }
      }
      case "assay", "java", "javac" ->
          missing.add("the command " + line.strip() + ", which a kit does not have");
      default -> {}
    }
    PATH.matcher(line)
        .results()
        .map(MatchResult::group)
        .filter(path -> isOurs(path) && !isThere(path))
        .forEach(path -> missing.add(path + ", which is not there"));
    return missing;
  }

  /** Whether Maven knows a word in a kit. */
  private boolean isKnown(String word) {
    var property = PROPERTY.matcher(word);
    if (!property.matches()) {
      return GOALS.contains(word);
    }
    String build = new String(files.getOrDefault("pom.xml", new byte[0]), StandardCharsets.UTF_8);
    return build.contains("<" + property.group(1) + "/>");
  }

  /** Whether a path is one in a course, and not, say, a fraction. */
  private boolean isOurs(String path) {
    String first = path.substring(0, path.indexOf('/'));
    return !first.equals("target")
        && (isThere(first) || (!first.startsWith(".") && Files.exists(checkout.resolve(first))));
  }
}
