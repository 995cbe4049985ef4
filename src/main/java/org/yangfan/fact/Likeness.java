package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How like two items of a list of facts are that have not the same name. */
final class Likeness {
  /** What the likeness of names counts for, when every other sign counts for one. */
  private static final double NAME = 4;

  /** Where as many items left as came in between the same neighbours. */
  private static final double ENOUGH = 1;

  private static final double ENOUGH_AMONG_SEVERAL = 2;

  private static final Map<String, List<List<String>>> SIGNS =
      Map.of(
          "tasks", List.of(List.of("number"), List.of("path"), List.of("units")),
          "targets",
              List.of(
                  List.of("value", "min", "max", "measure"),
                  List.of("value", "min", "max", "measure", "comparator")),
          "projects", List.of(List.of("number"), List.of("kind")));

  private final List<List<String>> signs;

  /** Of how many names it is: what every name has tells none from the other. */
  private final Map<Integer, Integer> names = new HashMap<>();

  Likeness(String list, Iterable<JsonNode> old, Iterable<JsonNode> now) {
    signs = SIGNS.get(list);
    for (Iterable<JsonNode> items : List.of(old, now)) {
      items.forEach(item -> characters(item).forEach(c -> names.merge(c, 1, Integer::sum)));
    }
  }

  /** Whether people added it: the document does not state it. */
  static boolean isAdded(JsonNode item) {
    return item.has("inferred") && item.path("inferred").path("fields").isEmpty();
  }

  /** What an item is called. */
  static String name(JsonNode item) {
    return item.path(item.has("title") ? "title" : "indicator").asText();
  }

  /** Pairs the likest, fresh → reviewed, so that no two pairs cross. */
  Map<JsonNode, JsonNode> align(List<JsonNode> old, List<JsonNode> now) {
    double enough = old.size() == now.size() ? ENOUGH : ENOUGH_AMONG_SEVERAL;
    double[][] best = new double[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        double both = of(old.get(i), now.get(j));
        best[i][j] =
            Math.max(
                both < enough ? 0 : both + best[i + 1][j + 1],
                Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    Map<JsonNode, JsonNode> pairs = new IdentityHashMap<>();
    for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        pairs.put(now.get(j++), old.get(i++));
      }
    }
    return pairs;
  }

  private double of(JsonNode one, JsonNode other) {
    double likeness = NAME * ofNames(characters(one), characters(other));
    for (List<String> sign : signs) {
      boolean isThere =
          sign.stream().anyMatch(field -> !one.path(field).toString().matches("|\\[]"));
      if (isThere && SameThings.key(sign, one).equals(SameThings.key(sign, other))) {
        likeness++;
      }
    }
    return likeness;
  }

  /** 0 to 1: the part of both that is common, a character the less the more names have it. */
  private double ofNames(Set<Integer> one, Set<Integer> other) {
    double common = weight(one.stream().filter(other::contains).collect(Collectors.toSet()));
    return 2 * common / (weight(one) + weight(other));
  }

  private double weight(Set<Integer> characters) {
    return characters.stream().mapToDouble(c -> 1.0 / names.get(c)).sum();
  }

  private static Set<Integer> characters(JsonNode item) {
    return name(item).codePoints().boxed().collect(Collectors.toSet());
  }
}
