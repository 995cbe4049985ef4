package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds where a path such as {@code plans[0].tasks[3].topic} stands in YAML text. */
final class YamlPlace {
  private YamlPlace() {}

  /** {@code :line:column} of the last step of {@code path} that the text has, counted from 1. */
  static String of(String yaml, List<Reference> path) {
    try {
      return of(new Yaml().compose(new StringReader(yaml)), path);
    } catch (MarkedYAMLException e) {
      return text(e.getProblemMark()); // where the text ceases to be YAML
    }
  }

  private static String of(Node node, List<Reference> path) {
    Mark mark = node == null ? null : node.getStartMark();
    for (Reference step : path) {
      if (node instanceof SequenceNode items && step.getIndex() >= 0) {
        node = items.getValue().get(step.getIndex());
        mark = node.getStartMark();
      } else if (node instanceof MappingNode entries) {
        NodeTuple entry = entry(entries, step.getFieldName());
        if (entry == null) {
          break;
        }
        node = entry.getValueNode();
        mark = entry.getKeyNode().getStartMark();
      }
    }
    return text(mark);
  }

  private static String text(Mark mark) {
    return mark == null ? ":1:1" : ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }

  private static NodeTuple entry(MappingNode entries, String key) {
    return entries.getValue().stream()
        .filter(e -> e.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst()
        .orElse(null);
  }
}
