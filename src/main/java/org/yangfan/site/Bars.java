package org.yangfan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.vocabulary.RDF;
import org.yangfan.page.BarsView;
import org.yangfan.page.BarsView.Bar;
import org.yangfan.page.Item;
import org.yangfan.page.Unshown;

/** Answers as bars: what the first column of things has of the first column of numbers. */
final class Bars {
  private static final int MOST = 60;
  private static final String RESCALED = "normalizedValue";
  private final Reading reading;

  Bars(Reading reading) {
    this.reading = reading;
  }

  /** Empty where the answer has no things or no numbers, or too many for a picture. */
  Optional<BarsView> of(Answers answers) {
    Column numbers = answers.numbers();
    List<Column> things = answers.telling();
    if (numbers == null || things.isEmpty() || answers.rows().size() > MOST) {
      return Optional.empty();
    }
    List<Bar> bars = new ArrayList<>();
    Double line = null;
    String lineLabel = "";
    Set<String> twice = twice(answers, things.get(0));
    for (QuerySolution row : answers.rows()) {
      Bar bar = bar(row, things.get(0), numbers, twice);
      if (line == null && bar.number() != null && isNation(row, things.get(0))) {
        line = bar.number();
        lineLabel = bar.label().text() + " " + bar.text().text();
      } else {
        bars.add(bar);
      }
    }
    String heading = numbers.heading(answers.header(), reading.lang());
    List<Bar> drawn = bars.stream().filter(bar -> bar.number() != null).toList();
    return Optional.of(new BarsView(heading, drawn, line, lineLabel, unshown(bars, drawn)));
  }

  /** What has no bar of its own, by what is said instead of a number. */
  private List<Unshown> unshown(List<Bar> bars, List<Bar> drawn) {
    Set<String> known = new HashSet<>();
    drawn.forEach(bar -> known.add(bar.label().href()));
    Map<Item, List<Item>> groups = new LinkedHashMap<>();
    for (Bar bar : bars) {
      if (bar.number() == null && known.add(bar.label().href())) {
        Item reason =
            bar.text().text().isEmpty() ? Item.of(reading.phrase("notStated")) : bar.text();
        groups.computeIfAbsent(reason, each -> new ArrayList<>()).add(bar.label().noted(""));
      }
    }
    return groups.entrySet().stream().map(e -> new Unshown(e.getKey(), e.getValue())).toList();
  }

  /** The things that have several rows: those are told apart by their plans. */
  private static Set<String> twice(Answers answers, Column things) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (QuerySolution row : answers.rows()) {
      String thing = String.valueOf(row.get(things.name()));
      if (!once.add(thing)) {
        twice.add(thing);
      }
    }
    return twice;
  }

  private Item label(QuerySolution row, Column things, Set<String> twice) {
    Item label = things.item(row, reading.names());
    if (label == null) {
      return Item.of("");
    }
    boolean ambiguous = twice.contains(String.valueOf(row.get(things.name())));
    return ambiguous && Answers.isThing(row, "plan")
        ? label.noted(reading.names().text(reading.thing(row.getResource("plan").getURI())))
        : label;
  }

  private Bar bar(QuerySolution row, Column things, Column numbers, Set<String> twice) {
    Double number = Answers.number(row, RESCALED);
    if (number == null) {
      number = Answers.number(row, numbers.name());
    }
    return new Bar(label(row, things, twice), number, text(row, numbers));
  }

  /** The figure as printed, leading to its words; or why there is none. */
  private Item text(QuerySolution row, Column numbers) {
    Item figure = numbers.item(row, reading.names());
    if (figure != null) {
      String text = figure.text() + (numbers.isFigure() ? "" : Answers.word(row, "measure"));
      return Item.link(text, new Quotes(reading).addressOfRow(row));
    }
    return Answers.isThing(row, "relation")
        ? Item.of(reading.names().text(reading.thing(row.getResource("relation").getURI())))
        : Item.of("");
  }

  private boolean isNation(QuerySolution row, Column things) {
    return Answers.isThing(row, things.name())
        && reading
            .thing(row.getResource(things.name()).getURI())
            .hasProperty(RDF.type, reading.thing(Terms.COUNTRY));
  }
}
