package org.yangfan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.QuerySolution;
import org.yangfan.page.Item;
import org.yangfan.page.MatrixView;
import org.yangfan.page.MatrixView.Mark;
import org.yangfan.page.Phrases;

/**
 * Answers as a matrix: the first two columns of things against each other, plans only where there
 * is nothing else; the few go across.
 */
final class Matrices {
  private static final int MOST_CELLS = 1_500;
  private static final int FEW = 3;
  private static final List<String> STATUS = List.of("status", "change");
  private static final String COUNT = "count";

  /** How a status is told apart without its colour. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "named",
          "●",
          "left-out",
          "○",
          "earlier",
          "◁",
          "unknown",
          "?",
          "added",
          "+",
          "kept",
          "●",
          "dropped",
          "−");

  private static final Mark NOTHING = new Mark("nothing", "", "", "");
  private final Reading reading;

  Matrices(Reading reading) {
    this.reading = reading;
  }

  /** Empty where the answer has not two columns of things, or too many for a picture. */
  Optional<MatrixView> of(Answers answers) {
    List<Column> things = axes(answers);
    if (things.size() < 2) {
      return Optional.empty();
    }
    Map<String, Item> across = items(answers, things.get(1));
    Map<String, Item> down = items(answers, things.get(0));
    if (across.size() * down.size() > MOST_CELLS) {
      return Optional.empty();
    }
    return Optional.of(
        down.size() <= FEW && across.size() > FEW
            ? view(answers, things.get(1), across, things.get(0), down)
            : view(answers, things.get(0), down, things.get(1), across));
  }

  private List<Column> axes(Answers answers) {
    List<Column> things = answers.things();
    List<Column> others = things.stream().filter(column -> !isPlan(answers, column)).toList();
    return others.size() < 2 ? things : others;
  }

  private boolean isPlan(Answers answers, Column column) {
    return answers.rows().stream()
        .filter(row -> Answers.isThing(row, column.name()))
        .findFirst()
        .map(row -> Classes.of(reading.thing(row.getResource(column.name()).getURI())))
        .filter(classes -> classes.contains(Kind.PLAN.iri()))
        .isPresent();
  }

  private MatrixView view(
      Answers answers,
      Column rows,
      Map<String, Item> down,
      Column columns,
      Map<String, Item> across) {
    Map<String, Map<String, Mark>> marks = marks(answers, rows, columns);
    List<MatrixView.Row> all = new ArrayList<>();
    down.forEach(
        (iri, label) ->
            all.add(
                new MatrixView.Row(
                    label,
                    across.keySet().stream()
                        .map(other -> marks.get(iri).getOrDefault(other, NOTHING))
                        .toList())));
    return new MatrixView(List.copyOf(across.values()), all, legend(marks));
  }

  private Map<String, Item> items(Answers answers, Column things) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (QuerySolution row : answers.rows()) {
      if (Answers.isThing(row, things.name())) {
        items.putIfAbsent(
            row.getResource(things.name()).getURI(), things.item(row, reading.names()));
      }
    }
    return items;
  }

  private Map<String, Map<String, Mark>> marks(Answers answers, Column down, Column across) {
    Map<String, Map<String, Mark>> marks = new LinkedHashMap<>();
    for (QuerySolution row : answers.rows()) {
      if (Answers.isThing(row, down.name()) && Answers.isThing(row, across.name())) {
        marks
            .computeIfAbsent(row.getResource(down.name()).getURI(), n -> new LinkedHashMap<>())
            .merge(
                row.getResource(across.name()).getURI(), mark(row, answers, down), Matrices::both);
      }
    }
    return marks;
  }

  /** Two plans of one region can say different things. */
  private static Mark both(Mark one, Mark other) {
    if (one.meaning().contains(other.meaning()) || one.kind().equals(COUNT)) {
      return one;
    }
    return new Mark(
        one.kind(),
        one.sign() + other.sign(),
        one.meaning() + "; " + other.meaning(),
        one.href().isEmpty() ? other.href() : one.href());
  }

  private Mark mark(QuerySolution row, Answers answers, Column down) {
    String status =
        STATUS.stream()
            .map(name -> Answers.word(row, name))
            .filter(word -> !word.isEmpty())
            .findFirst()
            .orElse("");
    String href =
        Answers.isThing(row, "task")
            ? reading.addresses().of(row.getResource("task").getURI())
            : data(row, answers, down);
    if (!status.isEmpty()) {
      String meaning = Phrases.of(reading.lang()).word(status);
      return new Mark(status, SIGNS.getOrDefault(status, status), meaning, href);
    }
    Column numbers = answers.numbers();
    Item number = numbers == null ? null : numbers.item(row, reading.names());
    return number == null ? NOTHING : new Mark(COUNT, number.text(), number.text(), href);
  }

  /** The same question about the row alone, where it can be asked so. */
  private String data(QuerySolution row, Answers answers, Column down) {
    String name = down.name();
    return answers.header().params().containsKey(name)
        ? reading
            .addresses()
            .local(
                "/queries/"
                    + answers.query().name()
                    + "?"
                    + UrlText.query(Map.of(name, Terms.local(row.getResource(name).getURI()))))
        : "";
  }

  private static List<Mark> legend(Map<String, Map<String, Mark>> marks) {
    Map<String, Mark> kinds = new TreeMap<>();
    marks
        .values()
        .forEach(
            row ->
                row.values().stream()
                    .filter(m -> m.sign().equals(SIGNS.get(m.kind())))
                    .forEach(m -> kinds.putIfAbsent(m.kind(), m)));
    return kinds.values().stream().toList();
  }
}
