package dev.assay.app.release;

import dev.assay.app.release.ScannedMethod.Role;
import dev.assay.engine.kit.Sources;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What may not be in a kit, as things that can be looked for: names and bodies of the author's
 * other classes, lines of their sources, the texts of hidden checks, the numbers that come out of
 * these.
 */
final class Secrets {
  /** Shorter lines, without their spaces, are such as anybody writes. */
  private static final int SHORTEST_LINE = 20;

  /** Shorter texts are words. */
  private static final int SHORTEST_TEXT = 10;

  /** Shorter methods are such as anybody writes. */
  private static final int FEWEST_INSTRUCTIONS = 14;

  private final Needles anywhere = new Needles();
  private final Needles inClasses = new Needles();
  private final Needles inText = new Needles();
  private final Map<String, String> bodies = new HashMap<>();
  private final Numbers numbers = new Numbers(anywhere);
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Names of classes, bodies of methods and texts that are not part of what is visible.
   *
   * @param given sources that a student has
   */
  void addCode(AuthorCode code, Shaker visible, List<String> given) {
    Set<String> shared = new HashSet<>();
    Set<String> sharedTexts = new HashSet<>();
    Set<Long> sharedNumbers = new HashSet<>();
    for (ScannedMethod method : methods(code)) {
      if (isShown(method, visible)) {
        shared.add(method.digest());
        sharedTexts.addAll(method.texts());
        sharedNumbers.addAll(method.numbers());
      }
    }
    for (String name : code.classes().keySet()) {
      if (!visible.keeps(name)) {
        inClasses.add(name, "the class " + name.replace('/', '.'));
        count("names of classes");
      }
    }
    for (ScannedMethod method : methods(code)) {
      if (!isSecret(method, code, visible)) {
        continue;
      }
      String where = method.member().owner().replace('/', '.') + "." + method.member().name();
      if (method.instructions() >= FEWEST_INSTRUCTIONS && !shared.contains(method.digest())) {
        bodies.put(method.digest(), "the code of " + where);
        count("methods as bytecode");
      }
      if (method.check() == Role.HIDDEN) {
        addText(method.title(), "the title of the hidden check " + where, given);
      }
      if (!code.isNeeded(method.member().owner())) {
        for (String text : method.texts()) {
          if (!sharedTexts.contains(text)) {
            addText(text, "a text of " + where, given);
          }
        }
        for (long bits : method.numbers()) {
          if (!sharedNumbers.contains(bits)) {
            addNumber(Double.longBitsToDouble(bits), "a number of " + where);
          }
        }
      }
    }
  }

  /** Whether a method is meant to be in the kit; a hidden check never is, whatever went wrong. */
  private static boolean isShown(ScannedMethod method, Shaker visible) {
    return method.check() != Role.HIDDEN && visible.keeps(method.member());
  }

  /** Whether a method is part of a hidden check, a solution or a mistake. */
  private static boolean isSecret(ScannedMethod method, AuthorCode code, Shaker visible) {
    String owner = method.member().owner();
    ScannedClass type = code.classes().get(owner);
    boolean checks = type != null && type.isChecks();
    return !isShown(method, visible) && (code.isNeeded(owner) || checks || visible.keeps(owner));
  }

  /**
   * Lines of source that are not part of what is visible or given.
   *
   * @param given sources that a student has
   */
  void addSources(AuthorCode code, Shaker visible, Sources sources, List<String> given)
      throws IOException {
    String allowed = given.stream().map(Secrets::squeezed).collect(Collectors.joining());
    Set<String> visibleLines = new HashSet<>();
    Map<Path, Set<Integer>> secret = new TreeMap<>();
    Map<Path, Set<Integer>> seen = new TreeMap<>();
    for (ScannedClass type : code.classes().values()) {
      Optional<Path> source = sources.of(type.name().replace('/', '.'));
      if (source.isEmpty()) {
        continue;
      }
      for (ScannedMethod method : type.methods()) {
        if (isShown(method, visible)) {
          seen.computeIfAbsent(source.get(), unknown -> new TreeSet<>()).addAll(method.lines());
        } else if (isSecret(method, code, visible)) {
          secret.computeIfAbsent(source.get(), unknown -> new TreeSet<>()).addAll(method.lines());
        }
      }
    }
    for (Map.Entry<Path, Set<Integer>> file : seen.entrySet()) {
      List<String> lines = Files.readAllLines(file.getKey());
      file.getValue().forEach(number -> visibleLines.add(squeezed(lines.get(number - 1))));
    }
    for (Map.Entry<Path, Set<Integer>> file : secret.entrySet()) {
      List<String> lines = Files.readAllLines(file.getKey());
      for (int number : lines(file.getValue(), lines, !seen.containsKey(file.getKey()))) {
        String line = squeezed(lines.get(number - 1));
        boolean common = line.length() < SHORTEST_LINE || visibleLines.contains(line);
        if (common || allowed.contains(line)) {
          count("lines that are too short, or given");
        } else {
          inText.add(line, "line " + number + " of " + file.getKey().getFileName());
          count("lines of source");
        }
      }
    }
  }

  /** The lines of code among these; the whole file if none of it is visible. */
  private static Set<Integer> lines(Set<Integer> code, List<String> lines, boolean wholeFile) {
    Set<Integer> wanted = new TreeSet<>(code);
    if (wholeFile) {
      for (int number = 1; number <= lines.size(); number++) {
        String line = lines.get(number - 1).strip();
        if (!line.matches("(import|package|/?\\*|//|@).*")) {
          wanted.add(number);
        }
      }
    }
    return wanted;
  }

  /**
   * What comes out of hidden checks.
   *
   * @param answers what they compare with
   * @param visible what visible checks compare with
   */
  void addGolden(List<Object> answers, List<Object> visible) {
    Set<Object> known = new HashSet<>(leaves(visible));
    for (Object leaf : leaves(answers)) {
      if (leaf instanceof Number number && !known.contains(number)) {
        addNumber(number, "an expected number of a hidden check");
      } else if (leaf instanceof String text && !known.contains(text)) {
        addText(text, "an expected text of a hidden check", List.of());
      }
    }
  }

  private static List<Object> leaves(List<Object> values) {
    List<Object> leaves = new ArrayList<>();
    for (Object value : values) {
      if (value.getClass().isArray()) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
          Object element = Array.get(value, i);
          if (element != null) {
            elements.add(element);
          }
        }
        leaves.addAll(leaves(elements));
      } else {
        leaves.add(value);
      }
    }
    return leaves;
  }

  private void addText(String text, String meaning, List<String> given) {
    if (text.length() < SHORTEST_TEXT || given.stream().anyMatch(each -> each.contains(text))) {
      count("texts that are too short, or given");
    } else if (anywhere.add(text, meaning + ": \"" + text + "\"")) {
      count("texts of hidden checks");
    }
  }

  private void addNumber(Number number, String meaning) {
    if (numbers.add(number, meaning)) {
      count("numbers of hidden checks");
    }
  }

  /** The numbers that may be in no file. */
  Numbers numbers() {
    return numbers;
  }

  /** What the body of a method means, if it may not be there. */
  Optional<String> body(ScannedMethod method) {
    return Optional.ofNullable(bodies.get(method.digest()));
  }

  /** What may be in no file. */
  Needles anywhere() {
    return anywhere;
  }

  /** What may be in no class, and be the name of no file. */
  Needles inClasses() {
    return inClasses;
  }

  /** What may be in no text, whatever its spaces. */
  Needles inText() {
    return inText;
  }

  /** How many things of each kind there are. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** A line without its spaces, as it is looked for. */
  static String squeezed(String line) {
    return line.replaceAll("\\s+", "");
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private static List<ScannedMethod> methods(AuthorCode code) {
    return code.classes().values().stream().flatMap(type -> type.methods().stream()).toList();
  }
}
