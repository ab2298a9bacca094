package dev.assay.engine.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the class that a student starts from out of the source of the reference solution, so that
 * both are one source and can't drift apart.
 *
 * <p>In the solution, what a student is to find out stands between marks. What the student gets in
 * its place stands there, too, as a comment:
 *
 * <pre>
 *     // assay:begin solution
 *     return a + b;
 *     // assay:instead
 *     // // TODO: Return the sum.
 *     // throw new NotImplementedException("Exercise 1");
 *     // assay:end solution
 * </pre>
 *
 * <p>The rest is the same in both, but for the class's name, its package, and the imports: an
 * import that is not needed any more goes, and one that stands after {@code assay:instead} comes. A
 * stub is not final.
 */
public final class StubSource {
  private static final Pattern MARK =
      Pattern.compile("\\s*// assay:(begin solution|instead|end solution)\\s*");
  private static final Pattern INSTEAD = Pattern.compile("(\\s*)//( ?)(.*)");

  private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import ([\\w.]+);\\n");

  private final String solution;
  private final String stub;

  /**
   * A way from one class to another.
   *
   * @param solution the name of the solution's class, with its package
   * @param stub the name of the class that students edit, with its package
   */
  public StubSource(String solution, String stub) {
    this.solution = solution;
    this.stub = stub;
  }

  /**
   * The source of the stub.
   *
   * @param source the source of the solution
   * @throws IllegalArgumentException if its marks don't match, or there are none; the message names
   *     the line
   */
  public String of(String source) {
    List<String> kept = new ArrayList<>();
    boolean any = false;
    Place place = Place.SHARED;
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      Matcher mark = MARK.matcher(line);
      if (mark.matches()) {
        place = place.after(mark.group(1), number);
        any = true;
      } else if (place == Place.SHARED) {
        kept.add(line);
      } else if (place == Place.INSTEAD) {
        kept.add(uncommented(line, number));
      }
    }
    if (place != Place.SHARED || !any) {
      throw new IllegalArgumentException(
          any
              ? "The last \"// assay:begin solution\" has no \"// assay:end solution\""
              : "There is no \"// assay:begin solution\", so a student would get all of it");
    }
    return renamed(String.join("\n", kept) + "\n");
  }

  /** The solution itself, as a student would write it: under the stub's name, without the marks. */
  public String solved(String source) {
    List<String> kept = new ArrayList<>();
    Place place = Place.SHARED;
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      Matcher mark = MARK.matcher(line);
      if (mark.matches()) {
        place = place.after(mark.group(1), number);
      } else if (place != Place.INSTEAD) {
        kept.add(line);
      }
    }
    return renamed(String.join("\n", kept) + "\n");
  }

  private static String uncommented(String line, int number) {
    Matcher comment = INSTEAD.matcher(line);
    if (!comment.matches()) {
      throw new IllegalArgumentException(
          "Line " + number + " stands after \"// assay:instead\", so it is to begin with \"//\"");
    }
    return comment.group(3).isEmpty() ? "" : comment.group(1) + comment.group(3);
  }

  private String renamed(String source) {
    String renamed =
        source
            .replaceFirst("(?m)^package .*;", "package " + packageOf(stub) + ";")
            .replaceAll("\\bfinal class " + simple(solution) + "\\b", "class " + simple(solution))
            .replaceAll("\\b" + simple(solution) + "\\b", simple(stub));
    SortedSet<String> imports = new TreeSet<>();
    Matcher found = IMPORT.matcher(renamed);
    String body = found.replaceAll("");
    // What a comment speaks of needs no import.
    String code = body.replaceAll("//[^\n]*", "");
    found.reset();
    while (found.find()) {
      String name = found.group(1);
      boolean used = Pattern.compile("\\b" + simple(name) + "\\b").matcher(code).find();
      if (used && !packageOf(name).equals(packageOf(stub))) {
        imports.add("import " + name + ";\n");
      }
    }
    String block = imports.isEmpty() ? "\n\n" : "\n\n" + String.join("", imports) + "\n";
    return body.replaceFirst("(?m)(^package .*;)\\n+", "$1" + Matcher.quoteReplacement(block));
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Where in a source a line stands. */
  private enum Place {
    SHARED,
    SOLUTION,
    INSTEAD;

    Place after(String mark, int number) {
      @Nullable Place next =
          switch (mark) {
            case "begin solution" -> this == SHARED ? SOLUTION : null;
            case "instead" -> this == SOLUTION ? INSTEAD : null;
            default -> this == SHARED ? null : SHARED;
          };
      if (next == null) {
        throw new IllegalArgumentException(
            "Line " + number + " has \"// assay:" + mark + "\" where none is to be");
      }
      return next;
    }
  }
}
