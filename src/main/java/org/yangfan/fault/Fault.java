package org.yangfan.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with a request and what to change, without a language.
 *
 * @param code stable, in kebab case; both files of words have it
 * @param arguments what it is said of, by name: a String is the same in every language (a name, a
 *     value, an IRI), a Fault is a part of the sentence with words of its own
 */
public record Fault(String code, Map<String, Object> arguments) {

  /**
   * @throws IllegalArgumentException where there are no words for it, or they need other arguments
   */
  public Fault {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    for (FaultWords words : FaultWords.ALL) {
      words.check(code, arguments);
    }
  }

  /** The fault {@code code} of arguments: name, value, name, value … */
  public static Fault of(String code, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Fault(code, arguments);
  }

  /** The whole message in Chinese. */
  public String zh() {
    return FaultWords.CHINESE.of(this);
  }

  /** The whole message in English. */
  public String en() {
    return FaultWords.ENGLISH.of(this);
  }

  /** What it is said of, for programs: the arguments that need no words. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    arguments.forEach(
        (name, value) -> {
          if (value instanceof String text) {
            values.put(name, text);
          }
        });
    return values;
  }
}
