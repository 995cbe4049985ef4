package org.yangfan.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Full name of a body → what it is for, by the longest known ending of the name. */
final class BodyFunctions {
  private final Map<String, String> byEnding = new HashMap<>();
  private final Map<String, String> byBeginning = new HashMap<>();
  private final List<BodyTerm> stems;

  BodyFunctions(BodyIndex index) {
    index.endings().forEach(ending -> add(ending.term()));
    index.rules().forEach((words, term) -> put(byEnding, words, term));
    index.units().forEach(this::add);
    index.forms().stream()
        .filter(form -> form.pattern() != null && form.pattern().indexOf('{') > 0)
        .forEach(form -> put(byBeginning, beginning(form.pattern()), form));
    stems =
        index.stems().stream()
            .filter(stem -> stem.name().length() > 1)
            .sorted(Comparator.comparingInt((BodyTerm stem) -> stem.name().length()).reversed())
            .toList();
  }

  private static String beginning(String pattern) {
    return pattern.substring(0, pattern.indexOf('{'));
  }

  private void add(BodyTerm term) {
    term.forms().forEach(words -> put(byEnding, words, term));
  }

  private static void put(Map<String, String> map, String words, BodyTerm term) {
    if (term.function() != null) {
      map.put(words, term.function());
    }
  }

  /** The slug of the function of the body with this full name. */
  Optional<String> of(String fullName) {
    if (byEnding.containsKey(fullName)) {
      return Optional.of(byEnding.get(fullName));
    }
    return byBeginning.keySet().stream()
        .filter(fullName::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(byBeginning::get)
        .or(() -> byEnding(fullName))
        .or(() -> byEnding(Bodies.withoutExplanation(fullName)))
        .or(() -> byStem(fullName));
  }

  private Optional<String> byEnding(String fullName) {
    for (int i = 1; i < fullName.length(); i++) {
      String function = byEnding.get(fullName.substring(i));
      if (function != null) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  private Optional<String> byStem(String fullName) {
    String plain = fullName.replace("人民政府", "");
    return stems.stream()
        .filter(stem -> plain.contains(stem.name()) && stem.function() != null)
        .map(BodyTerm::function)
        .findFirst();
  }
}
