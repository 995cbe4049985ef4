package org.yangfan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangfan.heldout.HeldOut;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Vocabulary;

/** Texts of any length that have very much of one thing: what could cost more than its length. */
final class Shapes {
  private static final int NOTICE = 2000;
  private static final String TITLE = "海州市5G应用“扬帆”行动计划（2022-2024年）\n\n";
  private static final String TASKS = TITLE + "二、重点任务\n\n";
  private static final String TASK = TASKS + "1.5G+智慧港口。推进无人集卡、远程岸桥等应用。\n";
  private static final String COMPILATION = "# 各市5G应用主攻方向汇总\n\n";
  private static final String NUMBERS = "一二三四五六七八九";
  private static final List<String> MARKS = List.of("第%s章 ", "%s、", "（%s）", "%d.", "（%d）", "%d）");

  private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();
  private final List<String> cities;

  private Shapes(Vocabulary vocabulary) {
    this.cities =
        vocabulary.regions().all().stream()
            .filter(region -> region.kind() == RegionKind.PREFECTURE)
            .map(Region::name)
            .distinct()
            .toList();
  }

  /** What makes a text of so many UTF-16 units, by the name of what it has much of. */
  static Map<String, IntFunction<String>> all(Vocabulary vocabulary) {
    Shapes shapes = new Shapes(vocabulary);
    shapes.documents();
    shapes.headings();
    shapes.lists();
    shapes.prose();
    return shapes.all;
  }

  private void documents() {
    all.put("one notice", length -> HeldOut.text(length, 1));
    all.put("notices, their lines shuffled", length -> String.join("\n", shuffled(length)));
    add("plans annexed to one notice", "海州市关于印发5G应用系列方案的通知\n\n", Shapes::plan);
    add("regions, a chapter each", COMPILATION, this::region);
    add("regions, a row each", COMPILATION + "|地区|主攻方向|\n|---|---|\n", this::row);
    add("regions and plans named", COMPILATION, i -> region(i) + "《" + city(i) + "5G应用方案》\n\n");
    add("pages with numbers", TASKS, i -> "推进第" + i + "批应用建设。\n— " + (i % 9999 + 1) + " —\n");
    add("tables of contents", TITLE, i -> "目录\n一、推进第" + i + "批应用\n");
  }

  private void headings() {
    add("sections alone", TASKS, i -> "（" + han(i) + "）推进第" + i + "批应用\n");
    add("headings of six ranks", TITLE, i -> mark(i) + "第" + i + "项任务\n");
    add("tasks in one line", TASKS, i -> (i % 999 + 1) + ".5G+第" + i + "种应用。开展应用。");
    add("boxes", TASK, i -> "专栏" + (i % 99 + 1) + " 第" + i + "项工程\n建设" + i + "个基站。\n");
    add("annexes", TASK, i -> "附件：1.第" + i + "批项目清单\n2.重点企业名单\n推进应用。\n");
  }

  private void lists() {
    add("lists of bodies", TASK, i -> "开展应用。（责任单位：市工信局、市" + i + "办）\n");
    add("one list of bodies", TASK + "责任单位：", i -> "市第" + i + "局、");
    add("terms explained", TASK + "附件：名词解释\n", i -> "术语" + i + "：是指一种应用技术。\n");
    add("rows of Markdown", TASKS + "|指标|2024年|\n|---|---|\n", i -> "|5G基站数（个）|" + i + "|\n");
    add("rows of HTML", TASKS + "<table>", i -> "<tr><td>5G基站数</td><td>" + i + "个</td></tr>");
    add("tables", TASKS, i -> "|任务|责任单位|\n|---|---|\n|第" + i + "种应用|市工信局|\n\n");
  }

  private void prose() {
    add("targets in one sentence", TASK, i -> "建成5G基站" + i + "个，");
    add("targets, a sentence each", TASK, i -> "到2024年，建成5G基站" + i + "个。");
    add("one sentence again and again", TASK, i -> "加快推进5G网络和各行业深度融合应用。");
    add("titles in 《》", TITLE, i -> "根据《海州市5G应用行动计划" + i + "》，");
    add("one line without a stop", TASK, i -> "推进应用");
    add("short lines", TASK, i -> "应用\n");
    add("brackets never closed", TASK, i -> "（责任单位：");
  }

  /** A text that begins with {@code head} and goes on with numbered parts. */
  private void add(String name, String head, IntFunction<String> part) {
    all.put(
        name,
        length -> {
          StringBuilder text = new StringBuilder(head);
          for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
          }
          return text.toString();
        });
  }

  private static List<String> shuffled(int length) {
    List<String> lines =
        IntStream.rangeClosed(1, Math.max(1, length / NOTICE))
            .mapToObj(i -> HeldOut.text(NOTICE, i))
            .flatMap(String::lines)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(lines, new Random(1));
    return lines;
  }

  private static String plan(int i) {
    return "海州市第%d区5G应用行动计划\n\n一、总体要求\n\n到2024年，建成5G基站%d个。\n\n二、重点任务\n\n1.5G+智慧港口。推进应用。\n\n"
        .formatted(i, i);
  }

  private String region(int i) {
    return "## %s\n\n### 1. 5G+智慧农业\n\n建成5G基站%d个。\n\n### 2. 5G+智慧教育\n\n责任单位：市教育局\n\n"
        .formatted(city(i), i);
  }

  private String row(int i) {
    return "|" + city(i) + "|5G+智慧农业、5G+智慧教育|\n";
  }

  private String city(int i) {
    return cities.get(i % cities.size());
  }

  private static String mark(int i) {
    String form = MARKS.get(i % MARKS.size());
    return form.contains("%s") ? form.formatted(han(i)) : form.formatted(i % 9 + 1);
  }

  private static String han(int i) {
    return NUMBERS.substring(i % 9, i % 9 + 1);
  }
}
