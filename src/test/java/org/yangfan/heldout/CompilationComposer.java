package org.yangfan.heldout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Level;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;

/** Composes a document that tells the main directions of several provinces. */
final class CompilationComposer {
  private final Stock stock;
  private final Dice dice;
  private final String direction;
  private final StringBuilder out = new StringBuilder();

  CompilationComposer(Stock stock, Dice dice) {
    this.stock = stock;
    this.dice = dice;
    this.direction = dice.pick("主攻方向%s：", "重点方向%s：", "%s. ", "（%s）");
  }

  Sample compose(String name) {
    out.append("# 各地5G应用主攻方向一览\n\n");
    List<Place> places =
        dice.shuffled(stock.section("places").stream().map(Place::of).toList()).stream()
            .filter(place -> place.level() == Level.PROVINCIAL)
            .limit(5)
            .toList();
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      plans.add(plan(name, places.get(i), i + 1));
    }
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    return new Sample(name + ".md", "compilation", "compilation " + direction, bytes, plans);
  }

  private Plan plan(String name, Place place, int chapter) {
    int count = dice.between(2, 5);
    String words = dice.pick("：%d大主攻方向", "%d大主攻方向", "").replace("%d", Mark.han(count));
    out.append("## ")
        .append(Mark.HAN.print(chapter))
        .append(place.name())
        .append(words)
        .append("\n\n");
    UnitComposer units = new UnitComposer(stock, dice, place);
    PromiseComposer promises = new PromiseComposer(stock, dice);
    Deck fields = new Deck(stock.section("fields"), dice);
    List<Task> tasks = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String number = direction.startsWith("%s.") ? "" + i : Mark.han(i);
      String field = fields.draw();
      String title = dice.pick("5G+", "5G+", "“5G+").concat(field);
      title = title.startsWith("“") ? title + "”" : title;
      UnitComposer.Composed list = units.fill("{n}牵头单位：{L}；责任单位：{R}、{R}".replace("{n}", "\n"));
      PromiseComposer.Composed clause = promises.clause();
      out.append(direction.formatted(number)).append(title).append("\n\n到2025年，");
      out.append(clause.words()).append("。").append(list.words()).append("\n\n");
      tasks.add(
          new Task(
              i,
              number,
              title,
              field,
              Kind.DOMAIN,
              List.of(),
              List.of(),
              list.units(),
              null,
              null,
              null,
              null));
      targets.add(clause.target().by("2025").placed(1, number, null));
    }
    return new Plan(
        name + "-" + place.code(),
        null,
        null,
        place.level(),
        place.code(),
        Coverage.EXCERPT,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        tasks,
        targets,
        List.of(),
        List.of(),
        null,
        null);
  }
}
