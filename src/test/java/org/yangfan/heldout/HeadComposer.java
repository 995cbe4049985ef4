package org.yangfan.heldout;

import java.time.LocalDate;
import java.util.List;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.fact.Level;
import org.yangfan.fact.Period;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;

/** Composes what stands before the first chapter. */
final class HeadComposer {
  private static final String[] BRACKETS = {"〔%d〕", "[%d]", "(%d)", "【%d】", "（%d）"};
  private static final String DIGITS = "〇一二三四五六七八九";

  private final Stock stock;
  private final Dice dice;
  private final Place place;
  private final UnitComposer units;
  private final StringBuilder out = new StringBuilder();

  /** The head as printed and what it says; absent things are null or empty. */
  record Composed(
      String words,
      String title,
      String number,
      List<String> issuers,
      LocalDate issued,
      LocalDate published,
      Period period,
      List<String> superiors) {

    /** The plan that it heads. */
    Plan plan(
        String id,
        Place place,
        LocalDate effective,
        List<Task> tasks,
        List<Target> targets,
        List<Project> boxes,
        List<GlossaryEntry> glossary) {
      return new Plan(
          id,
          title,
          number,
          place.level(),
          place.code(),
          Coverage.FULL,
          issuers,
          issued,
          published,
          effective,
          period,
          superiors,
          tasks,
          targets,
          boxes,
          glossary,
          null,
          null);
    }
  }

  HeadComposer(Stock stock, Dice dice, Place place, UnitComposer units) {
    this.stock = stock;
    this.dice = dice;
    this.place = place;
    this.units = units;
  }

  Composed head(Layout.Head form, int start) {
    Period period = dice.chance(0.85) ? new Period(start, start + 2) : null;
    String title = title(period);
    int year = period == null ? 2022 : start;
    LocalDate issued = LocalDate.of(year, dice.between(1, 12), dice.between(1, 28));
    String number = number(year);
    switch (form) {
      case NOTICE -> notice(title, number, issued, units.names(dice.between(1, 4)));
      case GOVERNMENT -> notice(title, number, issued, List.of(office()));
      case LABELLED -> labelled(title, number, issued);
      case PLAIN -> out.append(title).append("\n\n");
    }
    String[] preface = Stock.columns(dice.pick(stock.section("prefaces")));
    out.append(preface[0]).append('\n');
    boolean plain = form == Layout.Head.PLAIN;
    return new Composed(
        out.toString(),
        title,
        plain ? null : number,
        plain ? List.of() : issuers,
        plain ? null : issued,
        form == Layout.Head.LABELLED ? issued.plusDays(9) : null,
        period,
        preface[1].isBlank() ? List.of() : List.of(preface[1].strip()));
  }

  private List<String> issuers = List.of();

  private String title(Period period) {
    String slogan = dice.pick(stock.section("slogans"));
    String form =
        dice.pick("%s5G应用“%s”行动计划", "%s5G应用“%s”三年行动计划", "%s推动5G规模化应用“%s”实施方案", "%s5G“%s”创新发展行动方案");
    String title = form.formatted(place.nameOfBodies(), slogan);
    return period == null
        ? title
        : title
            + dice.pick("（%d—%d年）", "（%d-%d年）", "（%d—%d年）").formatted(period.start(), period.end());
  }

  private String number(int year) {
    String bracket = dice.pick(BRACKETS).formatted(year);
    return place.letters() + bracket + dice.between(2, 190) + "号";
  }

  private String office() {
    return switch (place.level()) {
      case NATIONAL -> "国务院办公厅";
      case PROVINCIAL -> place.name() + "人民政府办公厅";
      default -> place.name() + "人民政府办公室";
    };
  }

  private void notice(String title, String number, LocalDate issued, List<String> names) {
    issuers = names;
    String named = dice.chance(0.5) ? "《" + title + "》" : title;
    String apart = dice.pick("\n", " ", "");
    out.append(String.join(apart, names)).append(dice.chance(0.5) ? "\n" : "");
    out.append("关于印发").append(named).append("的通知\n\n").append(number).append("\n\n");
    out.append("各有关单位：\n现将《").append(title).append("》印发给你们，请结合实际抓好落实。\n\n");
    out.append(String.join(dice.pick("\n", "　"), names)).append('\n');
    out.append(date(issued)).append("\n\n").append(title).append("\n\n");
  }

  private void labelled(String title, String number, LocalDate issued) {
    issuers = units.names(dice.between(1, 3));
    out.append("# ").append(title).append("\n\n发布单位：").append(String.join("、", issuers));
    out.append("\n文号：").append(number).append("\n成文日期：").append(date(issued));
    out.append("\n发布日期：").append(issued.plusDays(9)).append("\n\n");
  }

  private String date(LocalDate date) {
    if (dice.chance(0.8) || place.level() == Level.NATIONAL) {
      return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
    StringBuilder year = new StringBuilder();
    ("" + date.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
    return year + "年" + Mark.han(date.getMonthValue()) + "月" + Mark.han(date.getDayOfMonth()) + "日";
  }
}
