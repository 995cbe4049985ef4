package org.yangfan.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yangfan.vocabulary.Domain;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Says titles in English where the vocabulary has the words: the whole title, or else the names of
 * the fields that it names and nothing but. Others have no English: nothing is guessed.
 */
final class EnglishTitles {
  private static final String BETWEEN_NAMES = "[、，,/和与及\\s]*";

  private final Vocabulary vocabulary;

  EnglishTitles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A title in English, or null.
   *
   * @param topic the field that the title names, or null
   */
  String of(String title, String topic) {
    return vocabulary.phrases().english(title).or(() -> field(title, topic)).orElse(null);
  }

  /** What a figure holds for, in the middle of a sentence: each city; or null. */
  String scope(String per) {
    return vocabulary
        .phrases()
        .english(per)
        .map(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
        .orElse(null);
  }

  private Optional<String> field(String title, String topic) {
    List<Domain> fields = topic == null ? List.of() : vocabulary.domains().of(topic);
    String rest = topic;
    for (Domain field : fields) {
      rest = rest.replace(field.zh(), "");
    }
    if (fields.isEmpty() || !rest.matches(BETWEEN_NAMES)) {
      return Optional.empty();
    }
    String names = fields.stream().map(Domain::en).collect(Collectors.joining(", "));
    return Optional.of(title.contains("5G+") ? "5G + " + names : names);
  }
}
