package org.yangfan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.query.Header;
import org.yangfan.query.Words;

/**
 * One or several variables of an answer that a page shows as one column: {@code region}, {@code
 * regionZh} and {@code regionEn} are a thing and what it is called; {@code comparator}, {@code
 * value} and {@code measure} are a figure.
 *
 * @param name of the thing, or what the variables have in common
 * @param variables in the order of the answer
 */
record Column(String name, List<String> variables) {
  /** Said of a variable in one language; a page shows the column in its own. */
  private static final Pattern IN_A_LANGUAGE =
      Pattern.compile(" ?[(（](Chinese|English|中文|英文)[)）]$");

  /** What the words of a closed list mean: pages show the meaning itself. */
  private static final Pattern MEANINGS =
      Pattern.compile(" ?[(（]([a-z-]+ ?\\p{IsHan}+[，、；]? ?)+[)）]$");

  private static final String CALLED = "(Zh|En|Name|Title)$";

  /** The columns that {@code variables} make, in their order. */
  static List<Column> of(List<String> variables) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (String variable : variables) {
      String stem = variable.replaceFirst(CALLED, "");
      boolean together = variables.contains(stem) || variables.contains(twin(variable));
      String figure = FigureText.of(variable, variables);
      String name = !figure.isEmpty() ? figure : together ? stem : variable;
      columns.computeIfAbsent(name, n -> new ArrayList<>()).add(variable);
    }
    return columns.entrySet().stream().map(e -> new Column(e.getKey(), e.getValue())).toList();
  }

  private static String twin(String variable) {
    return variable.endsWith("Zh")
        ? variable.replaceFirst("Zh$", "En")
        : variable.replaceFirst("En$", "Zh");
  }

  /** What the column is called. */
  String heading(Header header, Lang lang) {
    Words words = header.columns().getOrDefault(name, header.columns().get(variables.get(0)));
    if (words == null) {
      return name;
    }
    String heading = lang == Lang.ZH ? words.zh() : words.en();
    return MEANINGS.matcher(IN_A_LANGUAGE.matcher(heading).replaceFirst("")).replaceFirst("");
  }

  /** What a row has here, with where it leads; null for nothing. */
  Item item(QuerySolution row, Names names) {
    if (isFigure()) {
      return FigureText.item(row, name, names);
    }
    RDFNode thing = row.get(name);
    RDFNode called = called(row, names.lang());
    if (called != null && Answers.number(row, name) != null) {
      Item number = names.item(thing);
      return called.equals(thing) ? number : number.noted(names.item(called).text());
    }
    if (thing == null || !thing.isURIResource()) {
      return called == null ? null : names.item(called);
    }
    String href = names.addresses().of(thing.asResource().getURI());
    return called == null
        ? names.item(thing)
        : new Item(names.item(called).text(), href, names.item(called).lang(), "");
  }

  /** Whether it is a figure as documents print it: a number with what is said around it. */
  boolean isFigure() {
    return variables.size() > 1 && FigureText.of(name, variables).equals(name);
  }

  private RDFNode called(QuerySolution row, Lang lang) {
    RDFNode thing = row.get(name);
    return Stream.of(
            row.get(name + suffix(lang)),
            row.get(name + "Name"),
            row.get(name + "Title"),
            thing != null && thing.isLiteral() ? thing : null,
            row.get(name + suffix(lang.other())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String suffix(Lang lang) {
    return lang == Lang.ZH ? "Zh" : "En";
  }
}
