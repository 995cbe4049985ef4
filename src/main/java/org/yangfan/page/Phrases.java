package org.yangfan.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What pages say in one language besides the data: the file {@code words_zh.properties} … */
public final class Phrases {
  private static final Phrases CHINESE = read(Lang.ZH);
  private static final Phrases ENGLISH = read(Lang.EN);
  private final Map<String, String> phrases;

  private Phrases(Map<String, String> phrases) {
    this.phrases = phrases;
  }

  /** Those of {@code lang}. */
  public static Phrases of(Lang lang) {
    return lang == Lang.ZH ? CHINESE : ENGLISH;
  }

  /** The phrase of that name; an error where there is none. */
  public String get(String name) {
    return Objects.requireNonNull(phrases.get(name), () -> "no phrase '%s'".formatted(name));
  }

  /** What {@code word} of the graph's closed lists means (lead, at-least …); else the word. */
  public String word(String word) {
    return phrases.getOrDefault("word." + word, word);
  }

  /** What a term of another vocabulary is called, by its local name; else that name. */
  public String term(String name) {
    return phrases.getOrDefault("term." + name, name);
  }

  /** What a status of HTTP means; else {@code title}. */
  public String status(int status, String title) {
    return phrases.getOrDefault("status." + status, title);
  }

  /** What saved queries with the tag {@code topic} are about; else the tag. */
  public String topic(String topic) {
    return phrases.getOrDefault("topic." + topic, topic);
  }

  /** All of them by name. */
  Map<String, String> all() {
    return phrases;
  }

  private static Phrases read(Lang lang) {
    String file = "words_" + lang.tag() + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Phrases.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> phrases = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> phrases.put(n, properties.getProperty(n)));
    return new Phrases(phrases);
  }
}
