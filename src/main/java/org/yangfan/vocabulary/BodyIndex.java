package org.yangfan.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** The terms of {@code bodies.ttl}, by the words that stand for them. */
final class BodyIndex {
  private static final String GRID = "power-grid";
  private static final String PLACE = "{place}";

  private final List<BodyTerm> stems;
  private final BodyStems calledByStem;
  private final BodyOffices onePerRegion;
  private final List<BodyEnding> endings;
  private final List<BodyTerm> forms;
  private final List<BodyTerm> units;
  private final Map<String, BodyTerm> rules = new HashMap<>();
  private final Map<String, Map<String, BodyTerm>> usual = new HashMap<>();
  private final Set<String> fullNames = new TreeSet<>();
  private final Map<String, BodyTerm> partyRules = new HashMap<>();
  private final Map<String, BodyTerm> byRegionAndWords = new HashMap<>();

  BodyIndex(Model model) {
    stems = subjects(model, "BodyStem").map(BodyTerm::of).toList();
    calledByStem = new BodyStems(subjects(model, "BodyStem"));
    onePerRegion = new BodyOffices(subjects(model, "BodyStem"));
    endings = subjects(model, "BodyEnding").map(BodyEnding::of).toList();
    forms = subjects(model, "BodyForm").map(BodyTerm::of).toList();
    units = subjects(model, "Unit").map(BodyTerm::of).toList();
    stems.forEach(stem -> join(stem, List.of(stem.name())));
    stems.forEach(stem -> join(stem, stem.shortForms()));
    stems.forEach(stem -> join(stem, stem.misprints()));
    forms.stream()
        .filter(form -> !form.ofParty() && form.usualIn().isEmpty())
        .forEach(form -> addTo(rules, form));
    forms.forEach(this::addUsual);
    forms.stream().filter(BodyTerm::ofParty).forEach(form -> addTo(partyRules, form));
    partyRules.forEach(rules::putIfAbsent);
    forms.forEach(form -> form.fullNames().ifPresent(fullNames::add));
    fullNames.removeAll(rules.keySet());
    units.forEach(this::addUnit);
  }

  private static Stream<Resource> subjects(Model model, String type) {
    return model.listSubjectsWithProperty(RDF.type, Names.type(type)).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI));
  }

  private void join(BodyTerm stem, List<String> starts) {
    for (BodyEnding ending : endings) {
      if (ending.takesStem()) {
        String name = stem.name() + ending.term().name();
        BodyTerm joined =
            new BodyTerm(name, List.of(), null, stem.function(), null, List.of(), List.of());
        for (String start : starts) {
          ending.term().forms().forEach(end -> rules.putIfAbsent(start + end, joined));
        }
      }
    }
  }

  private static void addTo(Map<String, BodyTerm> words, BodyTerm term) {
    term.forms().forEach(form -> words.put(form, term));
  }

  private void addUsual(BodyTerm form) {
    if (!form.usualIn().isEmpty()) {
      form.forms()
          .filter(words -> words.equals(form.name()) || words.contains(PLACE))
          .forEach(words -> rules.putIfAbsent(words, form));
    }
    for (String province : form.usualIn()) {
      form.shortForms()
          .forEach(
              words ->
                  usual
                      .computeIfAbsent(words, key -> new HashMap<>())
                      .put(province.substring(0, 2), form));
    }
  }

  private void addUnit(BodyTerm unit) {
    Stream.concat(unit.forms(), unit.misprints().stream())
        .forEach(words -> byRegionAndWords.put(unit.region() + words, unit));
  }

  /** The single body that {@code words} name in the region with this code; null for none. */
  BodyTerm unit(String code, String words) {
    return byRegionAndWords.get(code + words);
  }

  /** The full name of the company for the power grid of {@code province}, if there is just one. */
  Optional<String> gridCompany(Region province) {
    List<String> names =
        units.stream()
            .filter(unit -> province.code().equals(unit.region()) && GRID.equals(unit.function()))
            .map(BodyTerm::name)
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /**
   * The rule for a name without its prefix in {@code region}, that of its province first; null for
   * none.
   */
  BodyTerm rule(String words, Region region) {
    BodyTerm rule = rules.get(words);
    Map<String, BodyTerm> byProvince = usual.get(words);
    boolean below = RegionKind.PREFECTURE.compareTo(region.kind()) <= 0;
    return byProvince == null || !below || region.code().isEmpty()
        ? rule
        : byProvince.getOrDefault(region.code().substring(0, 2), rule);
  }

  /** The rule for the name of an organ of a party committee without its prefix; null for none. */
  BodyTerm partyRule(String words) {
    return partyRules.get(words);
  }

  /** What full names look like that have a place in them, with {place} for it. */
  Set<String> fullNames() {
    return fullNames;
  }

  /** Every rule, by the words that it is for. */
  Map<String, BodyTerm> rules() {
    return rules;
  }

  /** The offices that are called by their stems alone. */
  BodyStems calledByStem() {
    return calledByStem;
  }

  /** The offices that a region has one of. */
  BodyOffices onePerRegion() {
    return onePerRegion;
  }

  List<BodyTerm> units() {
    return units;
  }

  List<BodyTerm> stems() {
    return stems;
  }

  List<BodyTerm> forms() {
    return forms;
  }

  List<BodyEnding> endings() {
    return endings;
  }
}
