package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renews reviewed facts from a fresh extraction without losing what people added: summaries, the
 * numbers that name IRIs, links between plans, and everything marked as inferred.
 */
public final class Curation {
  /** Fields that a person knows better, whatever extraction says. */
  private static final Map<String, List<String>> CURATED =
      Map.of(
          "document", List.of("title", "source"),
          "plans", List.of("coverage", "implements"),
          "tasks", List.of("summary"));

  /** What makes two items of a list the same thing, from the strictest to the loosest reading. */
  private static final Map<String, List<List<String>>> IDENTITY = identity();

  private Curation() {}

  /**
   * The {@code reviewed} facts as {@code fresh} gives them now, curated fields kept.
   *
   * @param fresh the extraction of the same document; plans that {@code reviewed} lacks are left
   *     out
   */
  public static FactsFile renew(FactsFile reviewed, FactsFile fresh) {
    ObjectNode old = FactsFormat.tree(reviewed);
    ObjectNode now = FactsFormat.tree(fresh);
    keep(CURATED.get("document"), old.get("document"), (ObjectNode) now.get("document"));
    ArrayNode plans = (ArrayNode) now.get("plans");
    Set<String> known =
        reviewed.plans().stream().map(Plan::id).collect(Collectors.toCollection(HashSet::new));
    if (reviewed.document().id().equals(fresh.document().id())) {
      giveKnownIds(reviewed, plans);
    }
    plans.removeIf(plan -> !known.contains(plan.get("id").asText()));
    now.set("plans", renewList("plans", (ArrayNode) old.get("plans"), plans));
    return FactsFormat.facts(now);
  }

  /** A plan keeps the id that a person gave it: the only one of its region. */
  private static void giveKnownIds(FactsFile reviewed, ArrayNode fresh) {
    Set<String> found = new HashSet<>();
    fresh.forEach(plan -> found.add(plan.get("id").asText()));
    for (Plan plan : reviewed.plans()) {
      List<JsonNode> same = new ArrayList<>();
      for (JsonNode other : fresh) {
        if (other.path("region").asText().equals(plan.region())) {
          same.add(other);
        }
      }
      if (!found.contains(plan.id()) && same.size() == 1) {
        ((ObjectNode) same.get(0)).put("id", plan.id());
      }
    }
  }

  private static ArrayNode renewList(String list, ArrayNode old, ArrayNode now) {
    Map<JsonNode, JsonNode> pairs = pairs(IDENTITY.get(list), old, now);
    Set<Integer> taken = new HashSet<>();
    old.forEach(item -> taken.add(item.path("n").asInt()));
    List<JsonNode> renewed = new ArrayList<>();
    Map<JsonNode, ObjectNode> byOld = new IdentityHashMap<>();
    for (JsonNode item : now) {
      ObjectNode fresh = (ObjectNode) item;
      JsonNode reviewed = pairs.get(item);
      if (reviewed == null) {
        number(fresh, taken);
      } else {
        renewItem(list, reviewed, fresh);
        byOld.put(reviewed, fresh);
      }
      renewed.add(fresh);
    }
    if (!list.equals("plans")) {
      insertInferred(old, byOld, renewed);
    }
    return now.arrayNode().addAll(renewed);
  }

  private static void renewItem(String list, JsonNode reviewed, ObjectNode fresh) {
    keep(CURATED.getOrDefault(list, List.of()), reviewed, fresh);
    keep(List.of("n", "inferred"), reviewed, fresh);
    List<String> completed = new ArrayList<>();
    reviewed.path("inferred").path("fields").forEach(field -> completed.add(field.asText()));
    if (completed.contains("evidence")) {
      completed.add("repeats"); // they are places beside it
    }
    keep(completed, reviewed, fresh);
    for (String inner : IDENTITY.keySet()) {
      if (reviewed.has(inner) && fresh.has(inner) && !completed.contains(inner)) {
        fresh.set(
            inner, renewList(inner, (ArrayNode) reviewed.get(inner), (ArrayNode) fresh.get(inner)));
      }
    }
  }

  /** Puts what only people know back after the item that it followed. */
  private static void insertInferred(
      ArrayNode old, Map<JsonNode, ObjectNode> byOld, List<JsonNode> renewed) {
    JsonNode before = null;
    for (JsonNode reviewed : old) {
      JsonNode place = byOld.get(reviewed);
      if (place == null && reviewed.has("inferred")) {
        renewed.add(before == null ? 0 : indexOf(renewed, before) + 1, reviewed);
        place = reviewed;
      }
      before = place == null ? before : place;
    }
  }

  private static int indexOf(List<JsonNode> items, JsonNode same) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == same) {
        return i;
      }
    }
    throw new IllegalStateException("an item that was just placed is gone");
  }

  private static void keep(List<String> fields, JsonNode from, ObjectNode to) {
    for (String field : fields) {
      if (from.has(field)) {
        to.set(field, from.get(field));
      } else if (!CURATED.get("document").contains(field)) {
        to.remove(field);
      }
    }
  }

  private static void number(ObjectNode item, Set<Integer> taken) {
    if (item.has("n")) {
      int free = item.get("n").asInt();
      while (!taken.add(free)) {
        free++;
      }
      item.put("n", free);
    }
  }

  /** Fresh item → reviewed item, matched in order of place by ever looser keys. */
  private static Map<JsonNode, JsonNode> pairs(
      List<List<String>> keys, ArrayNode old, ArrayNode now) {
    Map<JsonNode, JsonNode> pairs = new IdentityHashMap<>();
    Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<String> key : keys) {
      Map<String, Deque<JsonNode>> waiting = new HashMap<>();
      for (JsonNode item : old) {
        if (!used.contains(item)) {
          waiting.computeIfAbsent(key(key, item), k -> new ArrayDeque<>()).add(item);
        }
      }
      for (JsonNode item : now) {
        Deque<JsonNode> same = pairs.containsKey(item) ? null : waiting.get(key(key, item));
        if (same != null && !same.isEmpty()) {
          used.add(same.peek());
          pairs.put(item, same.poll());
        }
      }
    }
    return pairs;
  }

  private static String key(List<String> fields, JsonNode item) {
    return fields.stream()
        .map(field -> item.path(field).toString())
        .collect(Collectors.joining("|"));
  }

  private static Map<String, List<List<String>>> identity() {
    Map<String, List<List<String>>> identity = new LinkedHashMap<>();
    identity.put("plans", List.of(List.of("id")));
    identity.put(
        "tasks",
        List.of(
            List.of("path", "number", "title"),
            List.of("number", "title"),
            List.of("title"),
            List.of("evidence")));
    identity.put(
        "targets",
        List.of(
            List.of(
                "indicator", "comparator", "value", "min", "max", "per", "deadline", "evidence"),
            List.of("indicator", "comparator", "value", "min", "max", "per", "deadline"),
            List.of("indicator", "per", "topic")));
    identity.put(
        "projects",
        List.of(List.of("kind", "number", "title"), List.of("title"), List.of("evidence")));
    return identity;
  }
}
