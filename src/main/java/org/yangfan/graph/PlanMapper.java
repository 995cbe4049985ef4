package org.yangfan.graph;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.document.Text;
import org.yangfan.fact.DocumentFacts;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Vocabulary;

/** Says what one plan is and what it says, in its own named graph. */
final class PlanMapper {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final PlanIndex plans;
  private final UnitIndex units;
  private final Consumer<PlanContext.Remark> remarks;

  PlanMapper(
      Iris iris,
      Vocabulary vocabulary,
      PlanIndex plans,
      UnitIndex units,
      Consumer<PlanContext.Remark> remarks) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.plans = plans;
    this.units = units;
    this.remarks = remarks;
  }

  /**
   * @param text the document's characters, or null where they are not at hand
   */
  void map(Plan plan, DocumentFacts document, Text text, StreamRDF stream) {
    PlanContext in = context(plan, document, text, stream);
    new DocumentMapper(iris, in.out()).map(document);
    in.out().add(in.plan(), DCTerms.source.asNode(), iris.document(document.id()));
    about(in, plan, document);
    county(in);
    TaskMapper tasks = new TaskMapper(in, new SubjectMapper(in, vocabulary.subjects(), text));
    TargetMapper targets = new TargetMapper(in);
    each(plan.tasks(), (task, i) -> tasks.map(task, i + 1));
    each(plan.targets(), targets::map);
    each(plan.projects(), (project, i) -> project(in, project, i));
    each(plan.glossary(), (entry, i) -> glossaryEntry(in, entry, i + 1));
  }

  /** A county is described where a plan is its own; the vocabulary has the regions above. */
  private void county(PlanContext in) {
    Region region = in.region();
    if (region.kind() != RegionKind.COUNTY) {
      return;
    }
    Node node = iris.region(region.code());
    in.out().type(node, YF.Region);
    in.out().label(node, region.name(), region.englishName());
    in.out().add(node, DCTerms.identifier.asNode(), Literals.string(region.code()));
    vocabulary
        .regions()
        .around(region)
        .ifPresent(around -> in.out().add(node, YF.partOf, iris.region(around.code())));
  }

  private PlanContext context(Plan plan, DocumentFacts document, Text text, StreamRDF stream) {
    Region region = vocabulary.regions().withCode(plan.region()).orElseThrow();
    GraphWriter out = new GraphWriter(stream, iris.planGraph(plan.id()));
    return new PlanContext(
        plan.id(),
        region,
        iris,
        out,
        new EvidenceMapper(iris, iris.document(document.id()), text, plans),
        new Terms(iris, vocabulary, out, remarks),
        new EnglishTitles(vocabulary),
        new UnitMapper(iris, units, vocabulary.bodies(), region, out),
        new TaskIndex(plan),
        remarks);
  }

  private void about(PlanContext in, Plan plan, DocumentFacts document) {
    GraphWriter out = in.out();
    Node node = in.plan();
    out.type(node, YF.Plan);
    PlanLabel label = new PlanLabel(plan, in.region(), document);
    out.label(node, label.zh(), label.en());
    out.add(node, DCTerms.title.asNode(), plan.title(), Literals::zh);
    out.add(node, DCTerms.identifier.asNode(), plan.number(), Literals::string);
    out.add(node, YF.level, Literals.string(plan.level().word()));
    out.add(node, YF.region, iris.region(plan.region()));
    out.add(node, YF.coverage, Literals.string(plan.coverage().word()));
    plan.issuers().forEach(issuer -> out.add(node, YF.issuer, in.units().body(issuer)));
    dates(out, node, plan);
    each(plan.implemented(), (named, i) -> implemented(in, named, i));
    in.grounds(node, plan.evidence(), plan.inferred());
  }

  private static void dates(GraphWriter out, Node node, Plan plan) {
    out.add(node, DCTerms.issued.asNode(), plan.issued(), Literals::date);
    out.add(node, YF.published, plan.published(), Literals::date);
    out.add(node, YF.effective, plan.effective(), Literals::date);
    if (plan.period() != null) {
      out.add(node, YF.periodStart, Literals.year(plan.period().start()));
      out.add(node, YF.periodEnd, Literals.year(plan.period().end()));
    }
  }

  private void implemented(PlanContext in, String named, int index) {
    plans
        .plan(named)
        .ifPresentOrElse(
            other -> in.out().add(in.plan(), YF.implemented, other),
            () ->
                remarks.accept(
                    new PlanContext.Remark(
                        List.of("implements", index),
                        "'%s' is no plan that is loaded: the link is left out".formatted(named))));
  }

  private static void project(PlanContext in, Project project, int index) {
    GraphWriter out = in.out();
    Node node = in.iris().project(in.planId(), project.n());
    out.add(in.plan(), YF.project, node);
    out.type(node, YF.Project);
    out.label(node, project.title(), in.english().of(project.title(), null));
    out.add(node, DCTerms.title.asNode(), Literals.zh(project.title()));
    out.add(node, YF.number, project.number(), number -> Literals.string(number.toString()));
    out.add(node, YF.kind, Literals.string(project.kind()));
    out.add(node, YF.plan, in.plan());
    in.taskOf(node, project.task(), project.evidence(), List.of("projects", index, "task"));
    in.grounds(node, project.evidence(), project.repeats(), project.inferred());
  }

  private static void glossaryEntry(PlanContext in, GlossaryEntry entry, int number) {
    GraphWriter out = in.out();
    Node node = in.iris().glossaryEntry(in.planId(), number);
    out.add(in.plan(), YF.glossaryEntry, node);
    out.type(node, YF.GlossaryEntry);
    out.label(node, entry.term(), null);
    out.add(node, YF.plan, in.plan());
    out.add(node, YF.term, Literals.string(entry.term()));
    out.add(node, YF.meaning, Literals.string(entry.meaning()));
    in.grounds(node, entry.evidence(), null);
  }

  private interface Indexed<T> {
    void accept(T item, int index);
  }

  private static <T> void each(List<T> items, Indexed<T> action) {
    for (int i = 0; i < items.size(); i++) {
      action.accept(items.get(i), i);
    }
  }
}
