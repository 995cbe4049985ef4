package org.yangfan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reviewed facts as their document gives them now.
 *
 * @param notes where a person should look at what people wrote
 */
public record Renewal(FactsFile facts, List<Note> notes) {

  public Renewal {
    notes = List.copyOf(notes);
  }

  /** What people wrote on things that the document has no more, in order. */
  public List<Note> lost() {
    return notes.stream().filter(Note::isLost).toList();
  }

  /**
   * What became of something that people wrote.
   *
   * @param path of the thing in the reviewed facts: keys, and indices from 0 in lists
   * @param code of the finding
   */
  public record Note(List<Object> path, String code, String message) {
    private static final String LOST = "curated-lost";
    private static final String RENAMED = "curated-renamed";

    /** Whether it is in the renewed facts no more. */
    public boolean isLost() {
      return code.equals(LOST);
    }

    static Optional<Note> lost(List<Object> path, JsonNode reviewed) {
      String words = words(reviewed);
      String message = "%s has no counterpart in the document any more, and with it goes %s";
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new Note(path, LOST, message.formatted(thing(path, reviewed), words)));
    }

    static Optional<Note> renamed(List<Object> path, JsonNode reviewed, JsonNode fresh) {
      String name = Likeness.name(fresh);
      String message = "%s is now '%s': see that what was written on it still fits: %s";
      boolean isSame = name.equals(Likeness.name(reviewed)) || !reviewed.has("n");
      return isSame || words(reviewed).isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Note(
                  path, RENAMED, message.formatted(thing(path, reviewed), name, words(reviewed))));
    }

    private static String thing(List<Object> path, JsonNode item) {
      String list = (String) path.get(path.size() - 2);
      String kind = list.substring(0, list.length() - 1);
      return "%s %s '%s'".formatted(kind, item.path("n").asText(), Likeness.name(item));
    }

    /** What people wrote on it, in full; empty where they wrote nothing. */
    private static String words(JsonNode item) {
      List<String> words = new ArrayList<>();
      if (item.has("summary")) {
        words.add("its summary " + item.get("summary"));
      }
      if (item.has("inferred")) {
        words.add("what was inferred " + item.get("inferred"));
      }
      return String.join(" and ", words);
    }
  }
}
