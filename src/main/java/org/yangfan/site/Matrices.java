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

/** Answers as a matrix: the first two columns of things against each other. */
final class Matrices {
  private static final int MOST_CELLS = 1_500;
  private static final String STATUS = "status";
  private static final String COUNT = "count";

  /** How a status is told apart without its colour. */
  private static final Map<String, String> SIGNS =
      Map.of("named", "●", "left-out", "○", "earlier", "◁", "unknown", "?");

  private static final Mark NOTHING = new Mark("nothing", "", "", "");
  private final Reading reading;

  Matrices(Reading reading) {
    this.reading = reading;
  }

  /** Empty where the answer has not two columns of things, or too many for a picture. */
  Optional<MatrixView> of(Answers answers) {
    List<Column> things = answers.things();
    if (things.size() < 2) {
      return Optional.empty();
    }
    Map<String, Item> across = items(answers, things.get(1));
    Map<String, Item> down = items(answers, things.get(0));
    if (across.size() * down.size() > MOST_CELLS) {
      return Optional.empty();
    }
    Map<String, Map<String, Mark>> marks = marks(answers, things.get(0), things.get(1));
    List<MatrixView.Row> rows = new ArrayList<>();
    down.forEach(
        (iri, label) ->
            rows.add(
                new MatrixView.Row(
                    label,
                    across.keySet().stream()
                        .map(other -> marks.get(iri).getOrDefault(other, NOTHING))
                        .toList())));
    return Optional.of(new MatrixView(List.copyOf(across.values()), rows, legend(marks)));
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
            .merge(row.getResource(across.name()).getURI(), mark(row, answers), Matrices::both);
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

  private Mark mark(QuerySolution row, Answers answers) {
    String status = Answers.word(row, STATUS);
    String href =
        Answers.isThing(row, "task")
            ? reading.addresses().of(row.getResource("task").getURI())
            : "";
    if (!status.isEmpty()) {
      String meaning = Phrases.of(reading.lang()).word(status);
      return new Mark(status, SIGNS.getOrDefault(status, status), meaning, href);
    }
    Column numbers = answers.numbers();
    Item number = numbers == null ? null : numbers.item(row, reading.names());
    return number == null ? NOTHING : new Mark(COUNT, number.text(), number.text(), href);
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
