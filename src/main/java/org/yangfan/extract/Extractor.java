package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Document;
import org.yangfan.document.HeadingScanner;
import org.yangfan.document.Text;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.head.Issuers;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.order.PageOrder;
import org.yangfan.extract.region.CompilationTitle;
import org.yangfan.extract.target.Targets;
import org.yangfan.extract.task.Kinds;
import org.yangfan.extract.unit.PlacedName;
import org.yangfan.extract.unit.SameOffices;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitNames;
import org.yangfan.extract.wording.BrokenEnd;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.LostCharacters;
import org.yangfan.fact.DocumentFacts;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Plan;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Vocabulary;

/** Reads the facts of a document. Deterministic and thread-safe. */
public final class Extractor {
  private static final Pattern GENRE = Pattern.compile("5G|第五代移动通信");

  private final Places places;
  private final Kinds kinds;
  private final UnitNames unitNames;
  private final UnitLists unitLists;
  private final Targets targets;
  private final Bodies bodies;

  public Extractor(Vocabulary vocabulary) {
    this.places = new Places(vocabulary.regions());
    this.kinds = new Kinds(vocabulary.domains());
    this.unitNames = new UnitNames(vocabulary);
    this.unitLists = new UnitLists(vocabulary);
    this.targets = new Targets(vocabulary);
    this.bodies = vocabulary.bodies();
  }

  /**
   * What {@code printed} says, and what in it was not understood. A document that is not of the
   * genre has no plans.
   */
  public FactsFile extract(Document printed) {
    Findings losses = new Findings(printed.text());
    printed.gaps().forEach(gap -> losses.at(gap.index(), gap.code(), gap.message()));
    LostCharacters.report(printed.text(), losses);
    Text plain = printed.text().plain();
    Findings findings = losses.in(plain);
    BrokenEnd.report(plain, findings);
    return read(printed, PageOrder.of(plain, findings), findings);
  }

  private FactsFile read(Document printed, Text text, Findings printedFindings) {
    Document document = new Document(printed.id(), printed.file(), printed.sha256(), text);
    Findings findings = printedFindings.in(text);
    HeadingScanner marks = new HeadingScanner(text);
    List<Plan> compiled =
        new Compilation(
                document,
                marks.headings(),
                places,
                kinds,
                unitLists,
                names(text),
                targets,
                findings)
            .plans();
    boolean compilation = !compiled.isEmpty();
    List<Plan> plans =
        (compilation ? compiled : lonePlans(document, marks, findings))
            .stream().map(plan -> SameOffices.named(plan, bodies)).toList();
    List<Plan> ofTheGenre = isOfTheGenre(text, plans) ? plans : List.of();
    String title =
        compilation
            ? CompilationTitle.of(text)
            : ofTheGenre.isEmpty() ? null : plans.get(0).title();
    DocumentFacts about =
        new DocumentFacts(
            document.id(),
            document.file(),
            title,
            null,
            document.sha256(),
            printed.text().codePoints());
    return new FactsFile(about, ofTheGenre, findings.inOrder());
  }

  /** The plan of {@code document}, or each of those that it annexes, numbered. */
  private List<Plan> lonePlans(Document document, HeadingScanner marks, Findings findings) {
    List<Text> parts = AnnexedPlans.in(document.text(), marks.headings());
    List<Plan> plans = new ArrayList<>();
    for (Text part : parts) {
      String id = parts.size() == 1 ? document.id() : document.id() + "-" + (plans.size() + 1);
      Document one = new Document(id, document.file(), document.sha256(), part);
      HeadingScanner own = parts.size() == 1 ? marks : new HeadingScanner(part);
      Findings found = new Findings(part);
      plans.add(
          new PlanReader(places, kinds, this::names, unitLists, targets).read(one, own, found));
      found.inOrder().forEach(findings);
    }
    return plans;
  }

  /** How the bodies that issued a plan are read from {@code text}. */
  private IssuerNames names(Text text) {
    return (block, region) ->
        unitNames.names(text, block, region).stream()
            .map(PlacedName::name)
            .filter(name -> !Issuers.isCount(name))
            .toList();
  }

  /** A plan of the genre speaks of 5G and has a title or tasks. */
  private static boolean isOfTheGenre(Text text, List<Plan> plans) {
    return GENRE.matcher(text.string()).find()
        && plans.stream().anyMatch(plan -> plan.title() != null || !plan.tasks().isEmpty());
  }
}
