package org.yangfan.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** Tasks 1 to 4 of a plan; the second and the third have summaries. */
  private static final String TASKS =
      """
      document: {id: a, file: a.txt}
      plans:
      - id: a
        coverage: full
        tasks:
        - {n: 1, number: "1", title: 5G+茶园, kind: domain, path: [农业], evidence: {start: 5, end: 9}}
        - {n: 7, number: "2", title: 5G+智慧花海, kind: domain, path: [农业], summary: {zh: 花。}, evidence: {start: 10, end: 19}}
        - {n: 3, number: "3", title: 5G+湖, kind: domain, path: [水利], summary: {zh: 湖。}, evidence: {start: 20, end: 29}}
        - {n: 4, number: "4", title: 5G+云海, kind: domain, path: [水利], evidence: {start: 30, end: 39}}
        targets:
        - {n: 5, indicator: 茶园数, comparator: exactly, value: 3, measure: 个, inferred: {rule: r, source: s, fields: [deadline]}, deadline: "2025"}
        - {n: 6, indicator: 花海面积, comparator: at-least, value: 40, measure: 亩, inferred: {rule: r, source: s, fields: [deadline]}, deadline: "2025"}
        projects:
        - {n: 9, number: 1, kind: 专栏, title: 花海示范工程, task: "2", inferred: {rule: r, source: s, fields: [task]}}
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
        Curation.renew(FactsFormat.read("r", REVIEWED), FactsFormat.read("f", other))
            .facts()
            .plans());
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
        .facts()
        .plans()
        .get(0);
  }

  @Test
  void aTaskWithAnotherTitleBetweenTheSameNeighboursStaysTheSame() {
    Renewal renewal = renewal(TASKS.replace("5G+智慧花海", "5G+花海").replaceAll("end: .9", "end: 99"));
    Task task = renewal.facts().plans().get(0).tasks().get(1);
    assertEquals("花。", task.summary().zh());
    assertEquals(7, task.n());
    assertEquals(
        List.of("curated-renamed"), renewal.notes().stream().map(Renewal.Note::code).toList());
    assertEquals(List.of("plans", 0, "tasks", 1), renewal.notes().get(0).path());
  }

  @Test
  void aTaskThatIsNewInTheSamePlaceAsARenamedOneDoesNotTakeItsSummary() {
    String tea = "- {n: 1, number: \"1\", title: 5G+茶园";
    String renamedAndOneMore =
        TASKS
            .replace("number: \"2\", title: 5G+智慧花海", "number: \"3\", title: 5G+花海观赏")
            .replace(
                tea, "- {n: 2, number: \"2\", title: 5G+智慧牧场, kind: domain, path: [农业]}\n  " + tea);
    List<Task> tasks = renewal(renamedAndOneMore).facts().plans().get(0).tasks();
    Task flowers =
        tasks.stream().filter(task -> task.title().contains("花海")).findFirst().orElseThrow();
    assertEquals(7, flowers.n());
    assertEquals("花。", flowers.summary().zh());
    assertNull(tasks.get(0).summary());
  }

  @Test
  void aChapterThatMovedAsAWholeKeepsARenamedTask() {
    String[] lines = TASKS.split("(?=  - [{])");
    String moved =
        lines[0]
            + lines[3].replace("5G+湖", "5G+大湖")
            + lines[4].replaceFirst("(?s)  targets.*", "")
            + lines[1]
            + lines[2];
    Renewal renewal = renewal(moved);
    assertTrue(renewal.lost().stream().noneMatch(note -> note.path().contains("tasks")));
    assertEquals(
        List.of(3, 4, 1, 7), renewal.facts().plans().get(0).tasks().stream().map(Task::n).toList());
  }

  @Test
  void whatPeopleWroteOnWhatIsGoneIsLostAndSaid() {
    String[] lines = TASKS.split("(?=  - [{])");
    Renewal renewal = renewal(TASKS.replace(lines[2], ""));
    assertEquals(1, renewal.lost().size());
    assertEquals(List.of("plans", 0, "tasks", 1), renewal.lost().get(0).path());
    assertTrue(renewal.lost().get(0).message().contains("task 7 '5G+智慧花海'"));
    assertTrue(renewal.lost().get(0).message().contains("花。"));
  }

  @Test
  void aTargetAndABoxWithAnotherNameStayTheSame() {
    Renewal renewal = renewal(TASKS.replace("花海面积", "赏花园地").replace("花海示范工程", "花园工程"));
    Plan plan = renewal.facts().plans().get(0);
    assertEquals("赏花园地", plan.targets().get(1).indicator());
    assertEquals(6, plan.targets().get(1).n());
    assertEquals(9, plan.projects().get(0).n());
    assertEquals(List.of(), renewal.lost());
  }

  @Test
  void anotherPromiseInThePlaceOfATargetIsAnotherTarget() {
    Renewal renewal =
        renewal(
            TASKS.replace(
                "花海面积, comparator: at-least, value: 40", "骑行者, comparator: exactly, value: 90"));
    assertNotEquals(6, renewal.facts().plans().get(0).targets().get(1).n());
    assertTrue(renewal.lost().get(0).message().contains("target 6 '花海面积'"));
  }

  /** {@link #TASKS} renewed from the same document with changes; the facts of people left out. */
  private static Renewal renewal(String changed) {
    String fresh =
        changed
            .replaceAll(", summary: \\{[^}]*}|, inferred: \\{[^}]*}|, deadline: \"2025\"", "")
            .replaceAll("n: [79]", "n: 2")
            .replaceAll("n: 5", "n: 1")
            .replaceAll("n: 6", "n: 3");
    return Curation.renew(FactsFormat.read("r", TASKS), FactsFormat.read("f", fresh));
  }
}
