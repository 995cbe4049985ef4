package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.Text;

/** Documents that were damaged at random: each has a result, none an exception or a hang. */
class MutationsTest {
  private static final int MUTATIONS = 10_000;
  private static final Duration HANG = Duration.ofMinutes(5);
  private static final String[] MARKS = {
    "一、",
    "（一）",
    "（2）",
    "1.",
    "3.5G+",
    "①",
    "第二章 ",
    "专栏1 ",
    "【专栏二】",
    "责任单位：",
    "（牵头单位：",
    "）",
    "（",
    "】",
    "》",
    "《",
    "。",
    "；",
    "：",
    "\t",
    "\r\n",
    "\n\n",
    "|",
    "# ",
    "**",
    "— 3 —",
    "附件：名词解释\n",
    "到2025年，",
    "10个",
    "２",
    "\uD840\uDFB7",
    "\u3000",
    "由",
    "牵头",
    "等",
    "、",
    "2022年1月1日"
  };

  @TestFactory
  Stream<DynamicTest> aDamagedDocumentHasAResult() throws Exception {
    List<String> documents = new ArrayList<>();
    List<Path> folders = Cases.all();
    for (Path folder : folders) {
      documents.add(Cases.document(folder).text().string());
    }
    return IntStream.range(0, documents.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    folders.get(i).getFileName().toString(),
                    () ->
                        assertTimeoutPreemptively(
                            HANG, () -> damage(documents, i, MUTATIONS / documents.size() + 1))));
  }

  private static void damage(List<String> documents, int document, int times) {
    IntStream.range(0, times)
        .parallel()
        .forEach(
            i -> {
              String damaged = damaged(documents.get(document), new Random(31L * document + i));
              try {
                Cases.EXTRACTOR.extract(new Document("piece", "piece.txt", null, Text.of(damaged)));
              } catch (RuntimeException e) {
                throw new AssertionError("seed " + (31L * document + i) + ":\n" + damaged, e);
              }
            });
  }

  /** One to four damages, one after the other. */
  private static String damaged(String document, Random random) {
    String damaged = document;
    for (int i = random.nextInt(4); i >= 0; i--) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private static String once(String document, Random random) {
    int at = random.nextInt(document.length() + 1);
    int to = Math.min(document.length(), at + random.nextInt(40));
    return switch (random.nextInt(6)) {
      case 0 -> document.substring(0, at) + document.substring(to);
      case 1 -> document.substring(0, to) + document.substring(at);
      case 2 ->
          document.substring(0, at) + MARKS[random.nextInt(MARKS.length)] + document.substring(at);
      case 3 -> lines(document, random, true);
      case 4 -> lines(document, random, false);
      default -> at < document.length() / 2 ? document.substring(at) : document.substring(0, at);
    };
  }

  /** Two lines in each other's place, or one line twice. */
  private static String lines(String document, Random random, boolean swap) {
    List<String> lines = new ArrayList<>(List.of(document.split("(?<=\n)")));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    if (swap) {
      Collections.swap(lines, one, other);
    } else {
      lines.add(other, lines.get(one));
    }
    return String.join("", lines);
  }
}
