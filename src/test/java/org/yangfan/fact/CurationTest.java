package org.yangfan.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurationTest {
  private static final String FRESH =
      """
      document: {id: a, file: a.txt}
      plans:
      - id: a
        region: "990000"
        coverage: full
        implements: [国家计划]
        tasks:
        - {n: 1, number: "1", title: 5G+茶园, kind: domain, evidence: {start: 5, end: 9}}
        - {n: 2, number: "2", title: 5G+花海, kind: domain, evidence: {start: 10, end: 19}, repeats: [{start: 30, end: 39}]}
        targets:
        - {n: 1, indicator: 茶园数, comparator: exactly, value: 3, measure: 个}
      """;
  private static final String REVIEWED =
      """
      document: {id: a, file: a.txt, source: "https://example.org/a"}
      plans:
      - id: a
        region: "990000"
        coverage: excerpt
        number: 云工信〔2022〕5号
        implements: [national]
        tasks:
        - n: 2
          number: "2"
          title: 5G+花海
          kind: domain
          summary: {zh: 花海。, en: Flowers.}
          evidence: {start: 10, end: 18}
        - {n: 3, number: "3", title: 5G+湖, kind: domain, inferred: {rule: missing heading, source: x}}
        inferred: {rule: notice, source: y, fields: [number]}
      """;

  private final Plan renewed = renewed(REVIEWED);

  @Test
  void keepsCuratedFieldsAndInferredOnes() {
    assertEquals(List.of("national"), renewed.implemented());
    assertEquals(Coverage.EXCERPT, renewed.coverage());
    assertEquals("云工信〔2022〕5号", renewed.number());
    assertEquals("花海。", renewed.tasks().get(1).summary().zh());
  }

  @Test
  void aTaskThatIsReadWithAnotherTitleInTheSamePlaceStaysTheSame() {
    String reviewed = REVIEWED.replace("5G+花海", "5G+花").replace("end: 18", "end: 19");
    Task task = renewed(reviewed).tasks().get(1);
    assertEquals("5G+花海", task.title());
    assertEquals("花海。", task.summary().zh());
    assertEquals(2, task.n());
  }

  @Test
  void aPlanKeepsTheIdThatAPersonGaveIt() {
    assertEquals("tea", renewed(REVIEWED.replace("- id: a", "- id: tea")).id());
  }

  @Test
  void aPlanThatTheDocumentLacksIsNotThere() {
    String other = FRESH.replace("{id: a,", "{id: b,").replace("- id: a", "- id: b");
    assertEquals(
        List.of(),
        Curation.renew(FactsFormat.read("r", REVIEWED), FactsFormat.read("f", other)).plans());
  }

  @Test
  void takesEverythingElseFromTheDocument() {
    assertEquals(new Evidence(10, 19), renewed.tasks().get(1).evidence());
    assertEquals("茶园数", renewed.targets().get(0).indicator());
  }

  @Test
  void furtherPlacesAreThoseOfTheDocumentUnlessAPersonGaveThePlace() {
    List<Evidence> again = List.of(new Evidence(30, 39));
    assertEquals(again, renewed.tasks().get(1).repeats());
    String stale = "evidence: {start: 10, end: 18}";
    String old = REVIEWED.replace(stale, stale + "\n    repeats: [{start: 50, end: 59}]");
    assertEquals(again, renewed(old).tasks().get(1).repeats());
    String given =
        "evidence: {start: 31, end: 35}\n    inferred: {rule: r, source: s, fields: [evidence]}";
    assertEquals(List.of(), renewed(REVIEWED.replace(stale, given)).tasks().get(1).repeats());
  }

  @Test
  void keepsNumbersAndGivesANewItemTheNextFreeOne() {
    assertEquals(
        List.of("5G+茶园", "5G+花海", "5G+湖"), renewed.tasks().stream().map(Task::title).toList());
    assertEquals(List.of(1, 2, 3), renewed.tasks().stream().map(Task::n).toList());
  }

  @Test
  void dropsWhatNeitherTheDocumentNorAPersonStates() {
    String withMore =
        REVIEWED.replace("inferred: {rule: missing heading, source: x}", "areas: [x]");
    Plan plan = renewed(withMore);
    assertEquals(2, plan.tasks().size());
    assertNull(plan.tasks().get(0).summary());
  }

  private static Plan renewed(String reviewed) {
    return Curation.renew(FactsFormat.read("r", reviewed), FactsFormat.read("f", FRESH))
        .plans()
        .get(0);
  }
}
