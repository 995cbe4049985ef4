package org.yangfan.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * A stem, an ending, a whole name or a single body of {@code bodies.ttl}.
 *
 * @param name its full form
 * @param shortForms what stands for it
 * @param pattern how the full name is made; null for region + name
 * @param function slug of its function; null where it has none
 * @param region code of the region of a single body; null for a rule
 * @param misprints printed errors that stand for it
 * @param usualIn codes of the provinces where alone it is what its short forms stand for; empty for
 *     everywhere
 */
record BodyTerm(
    String name,
    List<String> shortForms,
    String pattern,
    String function,
    String region,
    List<String> misprints,
    List<String> usualIn) {

  static BodyTerm of(Resource subject) {
    return new BodyTerm(
        Names.literal(subject, RDFS.label, "zh"),
        Names.literals(subject, Names.yf("shortForm"), "zh"),
        Names.literals(subject, Names.yf("namePattern"), "").stream().findFirst().orElse(null),
        slug(subject, "function"),
        slug(subject, "region"),
        Names.literals(subject, Names.yf("misprint"), "zh"),
        subject
            .listProperties(Names.yf("usualIn"))
            .mapWith(said -> UnitFunctions.slug(said.getResource()))
            .toList());
  }

  /** Whether it is an organ of a party committee. */
  boolean ofParty() {
    return pattern != null && pattern.contains("{party}");
  }

  /** Everything that stands for it in a sound document. */
  Stream<String> forms() {
    return Stream.concat(Stream.of(name), shortForms.stream());
  }

  /**
   * What the full names by its pattern look like, with {place} for the place in them; none where
   * they begin with the place or have more in them.
   */
  Optional<String> fullNames() {
    return Optional.ofNullable(pattern)
        .map(words -> words.replaceAll("\\{(?:short|own|region|province)\\}", "{place}"))
        .map(words -> words.replace("{branch}", "{place}有限公司").replace("{below}", ""))
        .map(words -> words.replace("{name}", name))
        .filter(words -> words.indexOf("{place}") > 0)
        .filter(words -> words.indexOf('{') == words.lastIndexOf('{'));
  }

  private static String slug(Resource subject, String property) {
    Resource value = subject.getPropertyResourceValue(Names.yf(property));
    return value == null ? null : UnitFunctions.slug(value);
  }
}
