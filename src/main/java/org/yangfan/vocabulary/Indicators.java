package org.yangfan.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.regex.Pattern;

/** The indicators of {@code indicators.ttl}, by the names that documents print. */
public final class Indicators {
  private static final Pattern IGNORED = Pattern.compile("[\\s\u3000“”\"‘’「」《》、/（）()的]");
  private static final Pattern FIFTH_GENERATION = Pattern.compile("第五代移动通信(?:技术)?");
  private static final Pattern COUNT = Pattern.compile("(?<=.)(?:总数|数量|个数|数)$");

  /** A regular expression over keys, and what its matches name. */
  private record Wording(Pattern pattern, Indicator indicator) {}

  private final List<Indicator> all;
  private final Map<String, Indicator> byKey = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();

  private Indicators(List<Indicator> indicators) {
    all = indicators.stream().sorted(Comparator.comparing(Indicator::slug)).toList();
    for (Indicator indicator : all) {
      name(indicator, indicator.name());
      indicator.forms().forEach(form -> name(indicator, form));
      indicator.wordings().forEach(wording -> wordings.add(wording(indicator, wording)));
    }
  }

  private static Wording wording(Indicator indicator, String expression) {
    try {
      return new Wording(Pattern.compile(expression), indicator);
    } catch (PatternSyntaxException e) {
      throw new VocabularyException(
          "yf:wording '%s' of %s is no regular expression: %s"
              .formatted(expression, indicator.slug(), e.getDescription()));
    }
  }

  private void name(Indicator indicator, String words) {
    Indicator other = byKey.put(key(words), indicator);
    if (other != null && other != indicator) {
      throw new VocabularyException(
          "'%s' names two indicators: %s and %s: take it from one of them"
              .formatted(words, other.slug(), indicator.slug()));
    }
  }

  static Indicators from(Model model) {
    return new Indicators(
        model.listSubjectsWithProperty(RDF.type, Names.type("Indicator")).toList().stream()
            .map(Indicators::indicator)
            .toList());
  }

  private static Indicator indicator(Resource subject) {
    List<String> forms = new ArrayList<>(Names.literals(subject, SKOS.altLabel, "zh"));
    forms.addAll(Names.literals(subject, SKOS.hiddenLabel, "zh"));
    return new Indicator(
        subject.getURI().substring(subject.getURI().lastIndexOf('/') + 1),
        Names.literal(subject, RDFS.label, "zh"),
        Names.literal(subject, RDFS.label, "en"),
        forms,
        Names.literals(subject, Names.yf("wording"), ""),
        Names.literal(subject, Names.yf("measure"), ""),
        Names.literal(subject, Names.yf("valueKind"), ""),
        truth(subject, "comparable"),
        truth(subject, "nationalIndicator"));
  }

  private static boolean truth(Resource subject, String property) {
    return subject.hasLiteral(Names.yf(property), true);
  }

  /** All of them, by slug. */
  public Collection<Indicator> all() {
    return Collections.unmodifiableList(all);
  }

  /**
   * The indicator that {@code words} name: its name, one of its forms or else one of its wordings,
   * whatever the white space, the quotation marks, and whether 数 closes it. What the wordings of
   * two indicators match names neither.
   */
  public Optional<Indicator> named(String words) {
    String key = key(words);
    Indicator labelled = byKey.get(key);
    if (labelled != null) {
      return Optional.of(labelled);
    }
    List<Indicator> matching =
        wordings.stream()
            .filter(wording -> wording.pattern().matcher(key).matches())
            .map(Wording::indicator)
            .distinct()
            .toList();
    return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
  }

  private static String key(String words) {
    String bare = IGNORED.matcher(words.replace('＋', '+')).replaceAll("");
    bare = FIFTH_GENERATION.matcher(bare).replaceAll("5G");
    return COUNT.matcher(bare).replaceAll("");
  }
}
