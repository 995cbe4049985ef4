package org.yangfan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of places in Latin letters, as people type them. */
final class Pinyin {
  /** A syllable without its tone; long a stands for the third tone in Shaanxi. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(?:aan|a(?:ng|n|i|o)?|e(?:ng|n|i|r)?|i(?:ang|ong|an|ao|ng|n|a|e|u)?"
              + "|o(?:ng|u)?|u(?:ang|an|ai|ng|n|a|i|o|e)?)");

  /** One that begins with a consonant, as all do inside a word: it is Xi'an, with a mark. */
  private static final Pattern INNER = Pattern.compile("(?![aeo])" + SYLLABLE.pattern());

  private Pinyin() {}

  /** In small letters, without marks, spaces and apostrophes: {@code neimenggu}. */
  static String joined(String name) {
    return String.join("", words(name));
  }

  /**
   * The first letters of the syllables: {@code nmg} for Nei Menggu.
   *
   * @param syllables how many there must be: one for each Han character
   * @return empty where the name does not fall into so many
   */
  static Optional<String> initials(String name, int syllables) {
    return initials(name, syllables, INNER).or(() -> initials(name, syllables, SYLLABLE));
  }

  /**
   * The same.
   *
   * @param inner what a syllable inside a word looks like
   */
  private static Optional<String> initials(String name, int syllables, Pattern inner) {
    List<String> found = new ArrayList<>(List.of(""));
    for (String word : words(name)) {
      List<String> all = new ArrayList<>();
      found.forEach(begun -> initials(word, 0, begun, syllables, inner, all));
      found = all;
    }
    return found.stream().filter(letters -> letters.length() == syllables).findFirst();
  }

  private static void initials(
      String word, int start, String begun, int most, Pattern inner, List<String> found) {
    if (start == word.length()) {
      found.add(begun);
    } else if (begun.length() < most) {
      for (int end = Math.min(word.length(), start + 6); end > start; end--) {
        Pattern syllable = start == 0 ? SYLLABLE : inner;
        if (syllable.matcher(word).region(start, end).matches()) {
          initials(word, end, begun + word.charAt(start), most, inner, found);
        }
      }
    }
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return List.of(plain.replaceAll("\\p{M}", "").strip().split("[^a-z]+"));
  }
}
