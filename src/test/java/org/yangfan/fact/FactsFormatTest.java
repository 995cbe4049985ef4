package org.yangfan.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsFormatTest {
  private static final String PLAN =
      """
      document: {id: yunling-2022, file: yunling-2022.txt, chars: 120}
      plans:
      - id: yunling-2022
        title: 云岭省5G应用行动计划（2022-2024年）
        number: 云工信〔2022〕5号
        level: provincial
        region: "990000"
        coverage: full
        issued: 2022-03-15
        tasks:
        - n: 1
          number: "8"
          title: 5G+智慧茶园
          topic: 智慧茶园
          kind: domain
          units:
          - {name: 云岭省农业农村厅, mention: 省农业农村厅, role: lead, collective: false}
          evidence: {start: 10, end: 40}
        targets:
        - {n: 1, indicator: 5G个人用户普及率, comparator: at-least, value: 40.50, measure: "%", deadline: "2024"}
      """;

  @Test
  void writesWhatItReads() {
    FactsFile facts = FactsFormat.read("plan.yaml", PLAN);
    assertEquals(facts, FactsFormat.read("again.yaml", FactsFormat.yaml(facts)));
  }

  @Test
  void keepsAFigureAsPrinted() {
    FactsFile facts = FactsFormat.read("plan.yaml", PLAN);
    assertEquals("40.50", facts.plans().get(0).targets().get(0).value().toPlainString());
    assertTrue(FactsFormat.yaml(facts).contains("value: 40.50"));
    assertTrue(FactsFormat.json(facts).contains("\"value\" : 40.50"));
  }

  @Test
  void putsAUnitInALine() {
    String yaml = FactsFormat.yaml(FactsFormat.read("plan.yaml", PLAN));
    assertTrue(yaml.contains("- {name: 云岭省农业农村厅, mention: 省农业农村厅, role: lead, collective: false}"));
  }

  @Test
  void keepsWhereAFactStandsAgainAndSaysNothingWhereItDoesNot() {
    assertFalse(FactsFormat.yaml(FactsFormat.read("plan.yaml", PLAN)).contains("repeats"));
    FactsFile facts = FactsFormat.read("plan.yaml", repeatedAt("[{start: 2, end: 9}]"));
    Task task = facts.plans().get(0).tasks().get(0);
    assertEquals(List.of(new Evidence(2, 9)), task.repeats());
    assertEquals(facts, FactsFormat.read("again.yaml", FactsFormat.yaml(facts)));
    assertTrue(FactsFormat.yaml(facts).contains("\n    repeats: [{start: 2, end: 9}]\n"));
    assertTrue(FactsFormat.json(facts).contains("\"repeats\" : [ {"));
  }

  @Test
  void refusesARepeatThatIsNoPlaceOfItsOwnOrOutOfOrder() {
    assertMessage(repeatedAt("[{start: 2, end: 11}]"), "plan.yaml:", "2..11 is not beside 10..40");
    assertMessage(
        repeatedAt("[{start: 50, end: 60}, {start: 2, end: 9}]"),
        "2..9 begins before the end of 50..60",
        "tasks[0]");
    assertMessage(
        PLAN.replace("evidence: {start: 10, end: 40}", "repeats: [{start: 2, end: 9}]"),
        "are places beside 'evidence'");
  }

  @Test
  void namesPlaceAndKnownKeysOfAMisspeltKey() {
    assertMessage(
        PLAN.replace("topic:", "topik:"), "plan.yaml:14:5:", "'topik'", "topic", "plans[0]");
  }

  @Test
  void namesTheMisspeltKeyRatherThanTheOneThatIsMissing() {
    assertMessage(
        PLAN.replace("    title: 5G", "    titel: 5G"), "plan.yaml:13:5", "'titel'", "title");
  }

  @Test
  void namesPlaceOfATargetWithoutValue() {
    assertMessage(PLAN.replace(" value: 40.50,", ""), "plan.yaml:", "has no 'value'", "targets[0]");
  }

  @Test
  void listsTheWordsOfAComparator() {
    assertMessage(
        PLAN.replace("at-least", "atleast"), "'atleast' is not one of: at-least, more-than");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertMessage("", "plan.yaml", "empty");
  }

  private static String repeatedAt(String places) {
    String evidence = "evidence: {start: 10, end: 40}";
    return PLAN.replace(evidence, evidence + "\n    repeats: " + places);
  }

  private static void assertMessage(String yaml, String... parts) {
    String message =
        assertThrows(FactsException.class, () -> FactsFormat.read("plan.yaml", yaml)).getMessage();
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
  }
}
