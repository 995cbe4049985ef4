package org.yangfan.fault;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for faults in one language; <code>{name}</code> in them stands for an argument. */
final class FaultWords {
  static final FaultWords CHINESE = new FaultWords("faults_zh.properties");
  static final FaultWords ENGLISH = new FaultWords("faults_en.properties");
  static final List<FaultWords> ALL = List.of(CHINESE, ENGLISH);

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private final Properties words = new Properties();

  private FaultWords(String file) {
    try (Reader reader =
        new InputStreamReader(FaultWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The codes of all faults and of parts of their sentences. */
  Set<String> codes() {
    return words.stringPropertyNames();
  }

  /** The names of the arguments that the words for {@code code} need. */
  Set<String> places(String code) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(words.getProperty(code)).results().forEach(place -> places.add(place.group(1)));
    return places;
  }

  void check(String code, Map<String, Object> arguments) {
    if (!words.containsKey(code)) {
      throw new IllegalArgumentException("no words for the fault '%s'".formatted(code));
    }
    if (!arguments.keySet().containsAll(places(code))) {
      throw new IllegalArgumentException(
          "the fault '%s' needs %s, and has %s".formatted(code, places(code), arguments.keySet()));
    }
  }

  /** The sentence for {@code fault}; what stands in an argument is never taken for a place. */
  String of(Fault fault) {
    return PLACE
        .matcher(words.getProperty(fault.code()))
        .replaceAll(place -> Matcher.quoteReplacement(said(fault.arguments().get(place.group(1)))));
  }

  private String said(Object argument) {
    return argument instanceof Fault part ? of(part) : argument.toString();
  }
}
