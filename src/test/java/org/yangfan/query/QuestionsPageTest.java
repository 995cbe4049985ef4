package org.yangfan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

class QuestionsPageTest {
  private final SavedQueries queries = Example.queries();

  @Test
  void thePageListsEveryQueryAndNoOther() throws IOException {
    List<String> lines = Files.readAllLines(Example.HOME.resolve("docs/questions.md"));
    assertEquals(
        queries.all().stream().map(query -> QuestionsPage.listed(query).strip()).toList(),
        lines.stream().filter(line -> line.startsWith("- [")).toList(),
        "run: ./yangfan questions -o docs/questions.md");
    assertEquals(
        queries.all().stream().map(SavedQuery::name).toList(),
        lines.stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList());
  }

  @Test
  void everyRequiredParameterHasAnExample() {
    queries
        .all()
        .forEach(
            query ->
                query.header().params().values().stream()
                    .filter(Parameter::required)
                    .forEach(parameter -> assertNotNull(parameter.example(), query.name())));
  }

  @Test
  void aTableNamesThingsInEnglishWhereItCan() {
    String rows =
        """
        SELECT ?region ?regionZh ?regionEn ?kind ?value ?empty {
          VALUES (?region ?regionZh ?regionEn ?kind ?value ?empty) {
            (<https://w3id.org/yangfan/id/region/1> "云岭省"@zh "Yunling"@en
              <https://w3id.org/yangfan/ontology#Higher> 40.0 UNDEF)
            (<https://w3id.org/yangfan/id/region/2> "海州市"@zh UNDEF
              <https://w3id.org/yangfan/id/plan/a/task/1> "a|b" UNDEF)
          }
        }
        """;
    Answer answer =
        new Question(QueryText.parse("test", rows), Map.of())
            .answer(DatasetFactory.create(), Duration.ofSeconds(10));
    Map<String, Words> headings = Map.of("regionEn", new Words("地区", "Region (English)"));
    assertEquals(
        """
        | Region | kind | value |
        | --- | --- | --- |
        | Yunling | Higher | 40 |
        | 海州市 | plan/a/task/1 | a\\|b |
        """,
        MarkdownTable.of((Answer.Rows) answer, headings).toString());
  }
}
