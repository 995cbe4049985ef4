package org.yangfan.fact;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of its YAML text each fact begins, however people laid the text out. */
public final class FactsLines {
  private final Map<List<Object>, Integer> lines = new LinkedHashMap<>();

  private FactsLines() {}

  /** The lines of a text that is YAML. */
  public static FactsLines of(String yaml) {
    FactsLines facts = new FactsLines();
    Node root = new Yaml().compose(new StringReader(yaml));
    if (root != null) {
      facts.add(List.of(), root, root);
    }
    return facts;
  }

  private void add(List<Object> path, Node start, Node value) {
    lines.put(path, start.getStartMark().getLine() + 1);
    if (value instanceof MappingNode entries) {
      for (NodeTuple entry : entries.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          add(then(path, key.getValue()), key, entry.getValueNode());
        }
      }
    } else if (value instanceof SequenceNode items) {
      for (int i = 0; i < items.getValue().size(); i++) {
        add(then(path, i), items.getValue().get(i), items.getValue().get(i));
      }
    }
  }

  private static List<Object> then(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /**
   * For each line of this text the one of {@code other}, another text of the same facts; of what is
   * not said there, the line of the thing that it is said of.
   */
  public Map<Integer, Integer> in(FactsLines other) {
    Map<Integer, Integer> places = new HashMap<>();
    lines.forEach(
        (path, line) -> {
          List<Object> there = path;
          while (!other.lines.containsKey(there)) {
            there = there.subList(0, there.size() - 1);
          }
          places.putIfAbsent(line, other.lines.get(there));
        });
    return places;
  }
}
