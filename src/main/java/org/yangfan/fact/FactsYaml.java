package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Lays facts out as YAML that people review: what fits in a line, but for the places where it is
 * repeated, stands in a line.
 */
final class FactsYaml {
  private static final Set<String> BLOCKS = Set.of("document", "summary", "tasks");
  private static final int LINE = 180;

  String write(JsonNode facts) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setWidth(Integer.MAX_VALUE);
    options.setIndicatorIndent(0);
    options.setSplitLines(false);
    StringWriter out = new StringWriter();
    new Yaml(options).serialize(node(facts, "", 0), out);
    return out.toString();
  }

  private Node node(JsonNode json, String field, int depth) {
    if (json.isObject()) {
      List<NodeTuple> entries = new ArrayList<>();
      json.properties()
          .forEach(
              e ->
                  entries.add(
                      new NodeTuple(
                          scalar(Tag.STR, e.getKey()), node(e.getValue(), e.getKey(), depth + 1))));
      return new MappingNode(Tag.MAP, entries, style(json, field, depth));
    }
    if (json.isArray()) {
      List<Node> items = new ArrayList<>();
      json.forEach(item -> items.add(node(item, field, depth + 1)));
      return new SequenceNode(Tag.SEQ, items, style(json, field, depth));
    }
    if (json.isNumber()) {
      String digits = json.decimalValue().toPlainString();
      return scalar(digits.contains(".") ? Tag.FLOAT : Tag.INT, digits);
    }
    if (json.isBoolean()) {
      return scalar(Tag.BOOL, json.asText());
    }
    return text(json.asText());
  }

  private static FlowStyle style(JsonNode json, String field, int depth) {
    boolean leaf = true;
    for (JsonNode child : json) {
      leaf &= child.isValueNode() || child.size() == 0 || isPlace(child) || isPlace(child.get(0));
    }
    int repeats = json.path("repeats").toString().length();
    boolean fits = json.toString().length() - repeats <= LINE;
    boolean inLine = json.isEmpty() || leaf && fits && depth > 1 && !BLOCKS.contains(field);
    return inLine ? FlowStyle.FLOW : FlowStyle.BLOCK;
  }

  private static boolean isPlace(JsonNode json) {
    return json != null && json.path("start").isInt();
  }

  private static Node text(String value) {
    boolean date = value.matches("\\d{4}-\\d{2}-\\d{2}");
    boolean number = value.matches("[-+]?[\\d._]+([eE][-+]?\\d+)?");
    ScalarStyle style = number && !date ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    return new ScalarNode(date ? Tag.TIMESTAMP : Tag.STR, value, null, null, style);
  }

  private static Node scalar(Tag tag, String value) {
    return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
  }
}
