package dev.assay.app.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was found where it may not be, and how much was looked at: a proof that looked at nothing
 * proves nothing.
 *
 * @param leaks what a student may not have, with the place; empty if all is well
 * @param looked how many things of each kind were looked at
 * @param sought how many things of each kind were looked for
 */
record Proof(List<String> leaks, Map<String, Integer> looked, Map<String, Integer> sought) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:[eE]-?\\d+)?");

  /** Looks for secrets in everything that a kit holds. */
  static Proof of(List<Contents.Entry> kit, Secrets secrets) {
    TreeSet<String> leaks = new TreeSet<>();
    Map<String, Integer> looked = new TreeMap<>();
    for (Contents.Entry entry : kit) {
      looked.merge("files", 1, Integer::sum);
      secrets.anywhere().search(entry.bytes(), found -> leaks.add(leak(entry, found)));
      secrets
          .inClasses()
          .search(
              entry.name().replaceAll("\\.(class|java)$", "").getBytes(StandardCharsets.UTF_8),
              found -> leaks.add(leak(entry, "a name of " + found)));
      if (entry.isClass()) {
        secrets.inClasses().search(entry.bytes(), found -> leaks.add(leak(entry, found)));
        looked.merge("classes", 1, Integer::sum);
        for (ScannedMethod method : methods(entry)) {
          looked.merge("methods", 1, Integer::sum);
          secrets.body(method).ifPresent(found -> leaks.add(leak(entry, found)));
        }
      } else if (entry.isText()) {
        looked.merge("texts", 1, Integer::sum);
        String text = new String(entry.bytes(), StandardCharsets.UTF_8);
        secrets
            .inText()
            .search(
                Secrets.squeezed(text).getBytes(StandardCharsets.UTF_8),
                found -> leaks.add(leak(entry, found)));
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
          secrets
              .number(Double.parseDouble(numbers.group()))
              .ifPresent(found -> leaks.add(leak(entry, found + ": " + numbers.group())));
        }
      }
    }
    return new Proof(List.copyOf(leaks), looked, secrets.counts());
  }

  /** Whether there was something to look at and to look for, and nothing was found. */
  boolean holds() {
    return leaks.isEmpty() && !looked.isEmpty() && !sought.isEmpty();
  }

  /** A class that can't be read has no methods that could run. */
  private static List<ScannedMethod> methods(Contents.Entry entry) {
    try {
      return ScannedClass.of(entry.bytes()).methods();
    } catch (IllegalArgumentException | IndexOutOfBoundsException noClass) {
      return List.of();
    }
  }

  private static String leak(Contents.Entry entry, String found) {
    return entry.name() + " has " + found;
  }
}
