package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Role;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Finds the passages that list responsible bodies, and reads them: brackets and lines that a marker
 * opens (责任单位：…), and brackets that a verb closes (…按职责分工负责）. Linear in time.
 */
public final class UnitLists {
  private final Bodies bodies;

  public UnitLists(Vocabulary vocabulary) {
    this(vocabulary.bodies());
  }

  private UnitLists(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The same for a document of {@code issuers}, which call their departments by short names. */
  public UnitLists issuedBy(List<String> issuers) {
    return new UnitLists(bodies.issuedBy(issuers));
  }

  /** Every unit passage of {@code within}, in order; adjacent ones are one. */
  public List<UnitPassage> find(Text text, Span within, Region region, Consumer<Finding> findings) {
    return new UnitReading(text, within, bodies, region, findings).passages();
  }

  /**
   * The bodies that the whole of {@code cell} lists, under the roles that it gives itself
   * (牵头单位：…；配合单位：…) or else under {@code role}; empty where it lists none. Numbers of its parts are
   * no part of a name.
   */
  public Optional<UnitPassage> inCell(
      Text text, Span cell, Role role, Region region, Consumer<Finding> findings) {
    List<PlacedUnit> units = new ArrayList<>();
    for (NumberedCell.Part part : new NumberedCell(text).parts(cell)) {
      inPart(text, part.span(), role, region, findings)
          .ifPresent(passage -> units.addAll(passage.units()));
    }
    return units.isEmpty()
        ? inPart(text, cell, role, region, findings)
        : Optional.of(new UnitPassage(cell, units));
  }

  private Optional<UnitPassage> inPart(
      Text text, Span cell, Role role, Region region, Consumer<Finding> findings) {
    UnitText words = new UnitText(text, cell);
    if (words.string().chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    if (!UnitMarker.all(words).isEmpty()) {
      return find(text, cell, region, findings).stream().findFirst();
    }
    UnitItems items = new UnitItems(text, words, bodies, region, findings);
    items.read(0, words.string().length(), role);
    return items.units().isEmpty()
        ? Optional.empty()
        : Optional.of(new UnitPassage(cell, items.units()));
  }
}
