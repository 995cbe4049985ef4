package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

  private final List<Renewal.Note> notes = new ArrayList<>();

  private Curation() {}

  /**
   * The {@code reviewed} facts as {@code fresh} gives them now, curated fields kept.
   *
   * @param fresh the extraction of the same document; plans that {@code reviewed} lacks are left
   *     out
   */
  public static Renewal renew(FactsFile reviewed, FactsFile fresh) {
    Curation curation = new Curation();
    return new Renewal(curation.renewed(reviewed, fresh), curation.notes);
  }

  private FactsFile renewed(FactsFile reviewed, FactsFile fresh) {
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
    now.set("plans", renewList(List.of("plans"), (ArrayNode) old.get("plans"), plans));
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

  /**
   * @param path of the list in the reviewed facts
   */
  private ArrayNode renewList(List<Object> path, ArrayNode old, ArrayNode now) {
    String list = (String) path.get(path.size() - 1);
    Map<JsonNode, JsonNode> pairs = SameThings.pairs(list, old, now);
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
        List<Object> place = then(path, indexOf(old, reviewed));
        renewItem(place, reviewed, fresh);
        Renewal.Note.renamed(place, reviewed, fresh).ifPresent(notes::add);
        byOld.put(reviewed, fresh);
      }
      renewed.add(fresh);
    }
    if (!list.equals("plans")) {
      insertInferred(path, old, byOld, renewed);
    }
    return now.arrayNode().addAll(renewed);
  }

  private static List<Object> then(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private void renewItem(List<Object> path, JsonNode reviewed, ObjectNode fresh) {
    String list = (String) path.get(path.size() - 2);
    keep(CURATED.getOrDefault(list, List.of()), reviewed, fresh);
    keep(List.of("n", "inferred"), reviewed, fresh);
    List<String> completed = new ArrayList<>();
    reviewed.path("inferred").path("fields").forEach(field -> completed.add(field.asText()));
    if (completed.contains("evidence")) {
      completed.add("repeats"); // they are places beside it
    }
    keep(completed, reviewed, fresh);
    for (String inner : SameThings.lists()) {
      if (reviewed.has(inner) && fresh.has(inner) && !completed.contains(inner)) {
        ArrayNode old = (ArrayNode) reviewed.get(inner);
        fresh.set(inner, renewList(then(path, inner), old, (ArrayNode) fresh.get(inner)));
      }
    }
  }

  /** Puts what only people know back after the item that it followed. */
  private void insertInferred(
      List<Object> path, ArrayNode old, Map<JsonNode, ObjectNode> byOld, List<JsonNode> renewed) {
    JsonNode before = null;
    for (JsonNode reviewed : old) {
      JsonNode place = byOld.get(reviewed);
      if (place == null && Likeness.isAdded(reviewed)) {
        renewed.add(before == null ? 0 : indexOf(renewed, before) + 1, reviewed);
        place = reviewed;
      } else if (place == null) {
        Renewal.Note.lost(then(path, indexOf(old, reviewed)), reviewed).ifPresent(notes::add);
      }
      before = place == null ? before : place;
    }
  }

  private static int indexOf(Iterable<JsonNode> items, JsonNode same) {
    int i = 0;
    for (JsonNode item : items) {
      if (item == same) {
        return i;
      }
      i++;
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
}
