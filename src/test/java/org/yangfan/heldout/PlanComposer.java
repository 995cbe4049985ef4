package org.yangfan.heldout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Period;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.fact.Unit;

/** Composes a plan chapter by chapter and keeps the facts that it says. */
final class PlanComposer {
  private static final String IN_GOALS = null;

  private final Stock stock;
  private final Dice dice;
  private final Layout layout;
  private final Place place;
  private final UnitComposer units;
  private final PromiseComposer promises;
  private final Deck fields;
  private final Deck capabilities;
  private final SentenceComposer sentences;
  private final StringBuilder out = new StringBuilder();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Project> boxes = new ArrayList<>();
  private final List<GlossaryEntry> glossary = new ArrayList<>();
  private Period period;
  private Deadlines deadlines;
  private final boolean annexed;
  private int chapters;
  private int counted;
  private int breadth;

  PlanComposer(Stock stock, Dice dice, Layout layout) {
    this.stock = stock;
    this.dice = dice;
    this.layout = layout;
    this.place = Place.of(dice.pick(stock.section("places")));
    this.units = new UnitComposer(stock, dice, place);
    this.annexed = dice.chance(0.3);
    this.promises = new PromiseComposer(stock, dice);
    this.fields = new Deck(stock.section("fields"), dice);
    this.capabilities = new Deck(stock.section("capability-titles"), dice);
    this.sentences = new SentenceComposer(stock, dice);
  }

  /**
   * The text of a plan and its facts.
   *
   * @param size how many chapters of tasks it has
   * @param breadth how many tasks a section has at most
   */
  Sample compose(String name, int size, int breadth) {
    this.breadth = breadth;
    HeadComposer.Composed head =
        new HeadComposer(stock, dice, place, units).head(layout.head(), dice.between(2021, 2023));
    period = head.period();
    deadlines = new Deadlines(stock, dice, period);
    out.append(head.words());
    goals();
    for (int i = 0; i < size; i++) {
      chapter(i % 2 == 0 ? Kind.DOMAIN : Kind.CAPABILITY);
    }
    safeguards();
    LocalDate effective = effective(head.issued());
    if (annexed) {
      table(dice.pick("附表：发展目标", "附件1\n主要指标表", "附表1 5G应用发展主要指标"));
    }
    glossary();
    Plan plan = head.plan(name, place, effective, tasks, targets, boxes, glossary);
    byte[] bytes = layout.disguise().bytes(out.toString(), dice);
    return new Sample(
        name + layout.disguise().ending(),
        layout.disguise().words,
        place.name() + " " + layout.words(),
        bytes,
        List.of(plan));
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  private void heading(int level, String mark, String title) {
    line(layout.numbering().margin(level) + mark + title);
  }

  private String chapterHeading(String title) {
    heading(1, layout.numbering().chapter.print(++chapters), title);
    return title;
  }

  private void goals() {
    chapterHeading(dice.pick("总体要求", "总体要求", "总体目标"));
    Mark section = layout.numbering().section;
    if (section != null) {
      heading(2, section.print(1), "指导思想");
    }
    line(dice.pick(stock.section("aims")));
    if (section != null) {
      heading(2, section.print(2), dice.pick("主要目标", "发展目标", "工作目标"));
    }
    promise(dice.between(3, 6));
    if (!annexed) {
      table(dice.pick("表1 主要指标", "主要发展指标", "表：发展目标"));
    }
  }

  private void table(String caption) {
    if (layout.table() != Layout.Table.NONE) {
      TableComposer.Composed table = new TableComposer(stock, dice, layout, period).table();
      line(caption + "\n" + table.words());
      targets.addAll(table.targets());
    }
  }

  private void promise(int count) {
    Deadlines.Opening opening = deadlines.opening();
    List<PromiseComposer.Composed> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clauses.add(promises.clause());
      targets.add(clauses.get(i).target().by(opening.deadline()).placed(1, IN_GOALS, null));
    }
    clauses.sort(
        Comparator.comparing(clause -> clause.target().per() != null)); // its scope is its own
    List<String> words = clauses.stream().map(PromiseComposer.Composed::words).toList();
    line(opening.words() + String.join(dice.pick("，", "，", "；"), words) + "。");
  }

  private void chapter(Kind kind) {
    boolean domain = kind == Kind.DOMAIN;
    String chapter =
        chapterHeading(
            dice.pick(stock.section(domain ? "domain-chapters" : "capability-chapters")));
    if (layout.numbering().section == null) {
      section(kind, List.of(chapter));
      return;
    }
    List<String> titles = dice.shuffled(stock.section(kind.word() + "-sections"));
    for (int i = 1; i <= 2; i++) {
      heading(2, layout.numbering().section.print(i), titles.get(i));
      section(kind, List.of(chapter, titles.get(i)));
    }
  }

  private void section(Kind kind, List<String> path) {
    counted = layout.restart() || layout.numbering().section == null ? 0 : counted;
    boolean shared = layout.sharedUnits() && dice.chance(0.5) && path.size() == 2;
    List<Unit> common = List.of();
    if (shared) {
      UnitComposer.Composed list = units.fill("责任单位：{R}、{R}、{R}");
      line(list.words());
      common = list.units();
    }
    int count = dice.between(2, breadth);
    for (int i = 0; i < count; i++) {
      task(kind, path, shared, common);
    }
  }

  private void task(Kind kind, List<String> path, boolean shared, List<Unit> common) {
    String field = fields.draw();
    String title = title(kind, field);
    Mark mark = layout.numbering().task;
    String number = mark.number(++counted);
    UnitComposer.Composed list = shared ? new UnitComposer.Composed("", common) : list();
    String text = text(field, number);
    String end =
        list.words().startsWith("\n") || dice.chance(0.5) ? "。" + list.words() : list.words() + "。";
    if (layout.runIn()) {
      line(layout.numbering().margin(3) + mark.print(counted) + title + "。" + text + end);
    } else {
      heading(3, mark.print(counted), title);
      line(text + end);
    }
    Task task =
        new Task(
            tasks.size() + 1,
            number,
            title.replace('＋', '+'),
            kind == Kind.DOMAIN ? field : null,
            kind,
            path,
            List.of(),
            list.units(),
            null,
            null,
            null,
            null);
    tasks.add(task);
    if (layout.boxes() != Layout.Boxes.NONE && mark != Mark.NONE && dice.chance(0.2)) {
      box(number);
    }
  }

  /** A run of text that holds no heading needs its units in the same line to be a task. */
  private UnitComposer.Composed list() {
    UnitComposer.Composed list = units.list();
    while (layout.numbering().task == Mark.NONE && list.words().startsWith("\n")) {
      list = units.list();
    }
    return list;
  }

  private String title(Kind kind, String field) {
    return kind == Kind.DOMAIN
        ? dice.pick(stock.section("domain-titles")).replace("{f}", field)
        : capabilities.draw();
  }

  /** One to three sentences without the last mark; some promise something. */
  private String text(String field, String number) {
    List<String> said = new ArrayList<>();
    int count = dice.between(1, 3);
    for (int i = 0; i < count; i++) {
      said.add(sentences.about(field));
    }
    if (dice.chance(0.4)) {
      Deadlines.Opening opening = deadlines.opening();
      PromiseComposer.Composed clause = promises.clause();
      said.add(dice.between(0, said.size()), opening.words() + clause.words());
      targets.add(clause.target().by(opening.deadline()).placed(1, number, null));
    }
    return String.join("。", said);
  }

  private void box(String task) {
    String kind = layout.boxes() == Layout.Boxes.COLUMN ? "专栏" : "重点工程";
    int number = boxes.size() + 1;
    String title = dice.pick(stock.section("boxes")).replace("{f}", fields.draw());
    line(kind + number + dice.pick("：", " ", "　") + title);
    String words = sentences.about("现场业务");
    if (dice.chance(0.5)) {
      PromiseComposer.Composed clause = promises.clause();
      words += "。" + clause.words();
      targets.add(clause.target().by(deadlines.end()).placed(1, task, null));
    }
    line(words + "。");
    boxes.add(new Project(number, number, kind, title, task, null, null, null));
  }

  private void safeguards() {
    String chapter = chapterHeading("保障措施");
    Deck titles = new Deck(stock.section("safeguards"), dice);
    Numbering numbering = layout.numbering();
    Mark mark = numbering.section == null ? numbering.task : numbering.section;
    int count = dice.between(2, 4);
    for (int i = 1; i <= count; i++) {
      String title = titles.draw();
      String text = sentences.about("重点事项");
      if (layout.runIn()) {
        line(numbering.margin(2) + mark.print(i) + title + "。" + text + "。");
      } else {
        heading(2, mark.print(i), title);
        line(text + "。");
      }
      tasks.add(
          new Task(
              tasks.size() + 1,
              mark.number(i),
              title,
              null,
              Kind.SAFEGUARD,
              List.of(chapter),
              List.of(),
              List.of(),
              null,
              null,
              null,
              null));
    }
  }

  private LocalDate effective(LocalDate issued) {
    if (issued == null || dice.chance(0.7)) {
      return null;
    }
    LocalDate effective = issued.plusDays(30);
    line(
        "本计划自%d年%d月%d日起施行。"
            .formatted(effective.getYear(), effective.getMonthValue(), effective.getDayOfMonth()));
    return effective;
  }

  private void glossary() {
    GlossaryComposer.Composed annex = new GlossaryComposer(stock, dice).annex(layout.glossary());
    out.append(annex.words());
    glossary.addAll(annex.entries());
  }
}
