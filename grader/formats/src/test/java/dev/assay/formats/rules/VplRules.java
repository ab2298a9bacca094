package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What VPL finds in the standard output of an evaluation: tags at the beginning of lines. */
@AutoService(Rules.class)
public final class VplRules implements Rules {
  private static final String FILE = "stdout.txt";
  private static final Pattern GRADE =
      Pattern.compile("^Grade :=>>(.*)$", Pattern.MULTILINE | Pattern.UNIX_LINES);
  private static final Pattern BLOCK =
      Pattern.compile(
          "^[ \\t]*<\\|--[ \\t]*\\n(.*?)^[ \\t]*--\\|>[ \\t]*$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  @Override
  public String format() {
    return "vpl";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    String text = files.getOrDefault(FILE, "");
    rules.require(files.size() == 1, "there is more than what is printed");
    // One of these anywhere would change how VPL splits all of it into lines.
    rules.require(text.indexOf('\r') < 0, "carriage returns");
    Matcher block = BLOCK.matcher(text);
    boolean found = block.find();
    rules.require(found && block.start() == 0, "no comment on top");
    String comment = found ? block.group(1) : "";
    rules.require(!comment.isBlank(), "the comment is empty");
    rules.require(
        comment.lines().allMatch(line -> line.startsWith("-") || line.startsWith(">")),
        "a line of the comment begins with a sign that is not ours");
    String rest = found ? text.substring(block.end()).strip() : "";
    List<String> grades = new ArrayList<>();
    GRADE.matcher(text).results().forEach(grade -> grades.add(grade.group(1).strip()));
    if (comment.contains("The grader")) {
      rules.require(grades.isEmpty() && rest.isEmpty(), "a grade that is none");
    } else {
      rules.require(grades.size() == 1, grades.size() + " grades");
      rules.require(rest.lines().count() == 1, "more than a grade behind the comment");
      grades.forEach(grade -> rules.require(isGrade(grade), grade + " is no grade"));
    }
    return rules.violations();
  }

  private static boolean isGrade(String text) {
    try {
      BigDecimal grade = new BigDecimal(text);
      return grade.signum() >= 0 && grade.compareTo(MOST) <= 0 && grade.scale() <= 5;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "Grade :=>> ", " Grade :=>> "),
        Damage.replace(FILE, "Grade :=>> ", "Grade :=>> 1"),
        Damage.replace(FILE, "Grade :=>> ", "Grade :=>> about "),
        Damage.replace(FILE, "Grade :=>> ", "Grade :=>> 100\nGrade :=>> "),
        Damage.replace(FILE, "\n>called", "\nComment :=>>called"),
        Damage.replace(FILE, "\n>called", "\n  --|>\n>called"),
        Damage.replace(FILE, "\n>called", "\n>called\r"),
        Damage.replace(FILE, "<|--\n", ""),
        Damage.replace(FILE, "\n--|>", ""));
  }
}
