package org.yangfan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.yangfan.page.Item;
import org.yangfan.page.NetworkView;
import org.yangfan.page.StructuredData;

/** Answers as a network: in each row, every thing is joined to the next. */
final class Networks {
  private static final int MOST = 400;
  private final Reading reading;

  Networks(Reading reading) {
    this.reading = reading;
  }

  /** Empty where the answer has not two columns of things, or too many things for a picture. */
  Optional<NetworkView> of(Answers answers) {
    List<Column> columns = answers.things();
    Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    Set<Map<String, String>> edges = new LinkedHashSet<>();
    for (QuerySolution row : answers.rows()) {
      String before = null;
      for (Column column : columns) {
        if (Answers.isThing(row, column.name())) {
          String iri = row.getResource(column.name()).getURI();
          nodes.computeIfAbsent(iri, i -> node(iri, row, column, answers));
          if (before != null && !before.equals(iri)) {
            edges.add(edge(before, iri));
          }
          before = iri;
        }
      }
    }
    if (columns.size() < 2 || nodes.size() > MOST) {
      return Optional.empty();
    }
    Map<String, Object> network = new LinkedHashMap<>();
    network.put("nodes", new ArrayList<>(nodes.values()));
    network.put("edges", new ArrayList<>(edges));
    return Optional.of(new NetworkView(new StructuredData(network)));
  }

  private Map<String, String> node(String iri, QuerySolution row, Column column, Answers answers) {
    Item item = column.item(row, reading.names());
    Map<String, String> node = new LinkedHashMap<>();
    node.put("id", iri);
    node.put("label", item.text());
    node.put("kind", kind(iri).orElseGet(() -> column.heading(answers.header(), reading.lang())));
    node.put("href", item.href());
    return node;
  }

  private Optional<String> kind(String iri) {
    return Kind.of(Classes.of(reading.thing(iri)))
        .map(kind -> reading.names().text(reading.thing(kind.iri())));
  }

  private static Map<String, String> edge(String source, String target) {
    Map<String, String> edge = new LinkedHashMap<>();
    edge.put("source", source);
    edge.put("target", target);
    return edge;
  }
}
