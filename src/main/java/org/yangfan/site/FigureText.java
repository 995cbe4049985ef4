package org.yangfan.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.Phrases;

/** Figures as documents print them, from the variables of an answer that are their parts. */
final class FigureText {
  private static final Pattern PART =
      Pattern.compile("(.*?)(value|min|max|comparator|measure)", Pattern.CASE_INSENSITIVE);

  private FigureText() {}

  /**
   * The variable of the number that {@code variable} belongs to: {@code nationalValue} for {@code
   * nationalMeasure}; empty where there is no whole figure.
   */
  static String of(String variable, List<String> variables) {
    Matcher part = PART.matcher(variable);
    if (!part.matches()) {
      return "";
    }
    String number = variable(part.group(1), "value");
    String comparator = variable(part.group(1), "comparator");
    return variables.contains(number) && variables.contains(comparator) ? number : "";
  }

  /** The figure of {@code row} whose number is {@code value}; null for none. */
  static Item item(QuerySolution row, String value, Names names) {
    Matcher part = PART.matcher(value);
    String prefix = part.matches() ? part.group(1) : "";
    String numbers =
        Stream.of("value", "min", "max")
            .map(name -> row.get(variable(prefix, name)))
            .filter(number -> number != null)
            .map(number -> names.item(number).text())
            .collect(Collectors.joining("–"));
    if (numbers.isEmpty()) {
      return null;
    }
    String comparator = Answers.word(row, variable(prefix, "comparator"));
    String words =
        comparator.isEmpty() || row.get(value) == null
            ? ""
            : Phrases.of(names.lang()).word(comparator) + " ";
    String measure = Answers.word(row, variable(prefix, "measure"));
    boolean chinese = words.isEmpty() && names.tag(measure).equals(Lang.ZH.tag());
    return new Item(words + numbers + measure, "", chinese ? Lang.ZH.tag() : "", "");
  }

  private static String variable(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
