package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which item of a fresh list is which item of the reviewed one. What has the same name is the same,
 * wherever it stands; what has another one is the same where it stands between the same neighbours
 * and looks alike, and at last where it has the same number under the same headings.
 */
final class SameThings {
  /**
   * What makes two items the same thing before their places are looked at, strictest first. The
   * first field of each key has to be there.
   */
  private static final Map<String, List<List<String>>> BY_NAME =
      Map.of(
          "plans", List.of(List.of("id")),
          "tasks",
              List.of(
                  List.of("title", "number", "path"),
                  List.of("title", "path"),
                  List.of("title", "number"),
                  List.of("title"),
                  List.of("evidence")),
          "targets",
              List.of(
                  List.of(
                      "indicator",
                      "comparator",
                      "value",
                      "min",
                      "max",
                      "per",
                      "deadline",
                      "evidence"),
                  List.of("indicator", "comparator", "value", "min", "max", "per", "deadline"),
                  List.of("indicator", "per", "topic")),
          "projects",
              List.of(List.of("title", "number", "kind"), List.of("title"), List.of("evidence")));

  /** And after that. */
  private static final Map<String, List<List<String>>> BY_NUMBER =
      Map.of("tasks", List.of(List.of("number", "path")));

  private final Map<JsonNode, Integer> oldPlaces = new IdentityHashMap<>();
  private final Map<JsonNode, JsonNode> pairs = new IdentityHashMap<>();
  private final List<JsonNode> waiting = new ArrayList<>();
  private final List<JsonNode> now = new ArrayList<>();

  private SameThings(ArrayNode old, ArrayNode now) {
    old.forEach(
        item -> {
          oldPlaces.put(item, oldPlaces.size());
          waiting.add(item);
        });
    now.forEach(this.now::add);
  }

  /** The lists of facts whose items are kept the same. */
  static Iterable<String> lists() {
    return List.of("tasks", "targets", "projects");
  }

  /** Fresh item → reviewed item, one to one. */
  static Map<JsonNode, JsonNode> pairs(String list, ArrayNode old, ArrayNode now) {
    SameThings same = new SameThings(old, now);
    same.pairBy(BY_NAME.get(list));
    if (!list.equals("plans")) {
      same.waiting.removeIf(Likeness::isAdded);
      same.pairBetweenNeighbours(new Likeness(list, old, now));
      same.pairBy(BY_NUMBER.getOrDefault(list, List.of()));
    }
    return same.pairs;
  }

  private void pair(JsonNode fresh, JsonNode reviewed) {
    pairs.put(fresh, reviewed);
    waiting.removeIf(item -> item == reviewed);
  }

  /** Those of the same key in order of place. */
  private void pairBy(List<List<String>> keys) {
    for (List<String> key : keys) {
      Map<String, Deque<JsonNode>> free = new HashMap<>();
      waiting.stream()
          .filter(item -> item.has(key.get(0)))
          .forEach(item -> free.computeIfAbsent(key(key, item), k -> new ArrayDeque<>()).add(item));
      for (JsonNode item : now) {
        Deque<JsonNode> same = pairs.containsKey(item) ? null : free.get(key(key, item));
        if (same != null && !same.isEmpty()) {
          pair(item, same.poll());
        }
      }
    }
  }

  static String key(List<String> fields, JsonNode item) {
    return fields.stream()
        .map(field -> item.path(field).toString())
        .collect(Collectors.joining("|"));
  }

  /** Goes from one pair to the next and pairs what is left between them in both lists. */
  private void pairBetweenNeighbours(Likeness likeness) {
    List<JsonNode> anchors = inOrder();
    List<JsonNode> open = List.copyOf(waiting);
    int from = 0;
    int after = -1;
    for (int i = 0; i <= anchors.size(); i++) {
      JsonNode anchor = i == anchors.size() ? null : anchors.get(i);
      int end = anchor == null ? now.size() : indexOf(anchor);
      int before = anchor == null ? Integer.MAX_VALUE : oldPlaces.get(pairs.get(anchor));
      int last = after;
      likeness
          .align(
              open.stream()
                  .filter(item -> oldPlaces.get(item) > last && oldPlaces.get(item) < before)
                  .toList(),
              now.subList(from, end).stream().filter(item -> !pairs.containsKey(item)).toList())
          .forEach(this::pair);
      from = end;
      after = before;
    }
  }

  private int indexOf(JsonNode fresh) {
    int i = 0;
    while (now.get(i) != fresh) {
      i++;
    }
    return i;
  }

  /** The most fresh items that stand in the same order as those that they are paired with. */
  private List<JsonNode> inOrder() {
    List<JsonNode> paired = now.stream().filter(pairs::containsKey).toList();
    int[] length = new int[paired.size()];
    int[] next = new int[paired.size()];
    int best = -1;
    for (int i = paired.size() - 1; i >= 0; i--) {
      next[i] = -1;
      for (int j = i + 1; j < paired.size(); j++) {
        boolean ordered = place(paired.get(i)) < place(paired.get(j));
        if (ordered && length[j] > (next[i] < 0 ? 0 : length[next[i]])) {
          next[i] = j;
        }
      }
      length[i] = 1 + (next[i] < 0 ? 0 : length[next[i]]);
      best = best < 0 || length[i] >= length[best] ? i : best;
    }
    List<JsonNode> ordered = new ArrayList<>();
    for (int i = best; i >= 0; i = next[i]) {
      ordered.add(paired.get(i));
    }
    return ordered;
  }

  private int place(JsonNode fresh) {
    return oldPlaces.get(pairs.get(fresh));
  }
}
