package org.yangfan.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangfan.document.Document;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Text;
import org.yangfan.extract.quantity.PrintedNumbers;
import org.yangfan.extract.target.TargetLines;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Project;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Indicator;

/**
 * Compares facts with the words that they rest on. White space, emphasis, the script and the width
 * of characters do not count.
 */
final class FactWords {
  /** What says a share without its percentage. */
  private static final Pattern SHARE =
      Pattern.compile("分之|全覆盖|全部.*覆盖|[一二两三四五六七八九]成|[一减]半|半数|过半|翻番");

  /** 1.5万个 stands again as 15000个. */
  private static final List<Integer> RESCALED = List.of(0, 4, 8, -4, -8);

  /** Before the measure of all values of a table: 单位：万个, 2026年（万个）. */
  private static final String OF_TABLE = "(?:单位[：:]|20\\d\\d年?[（(])";

  private static final Pattern IDLE = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF*“”\"《》]");

  /** What stands between a number and its measure: 2万余株. */
  private static final Pattern MORE = Pattern.compile("(?<=[\\d万亿])[余多+]");

  private final Text text;
  private final String whole;
  private final List<String> wrong = new ArrayList<>();

  FactWords(Document document) {
    this.text = document.text().plain();
    this.whole = plain(text.string());
  }

  /** The facts of {@code file} that do not stand where they say, a line each. */
  List<String> wrong(FactsFile file) {
    file.plans().forEach(this::check);
    return wrong;
  }

  private void check(Plan plan) {
    if (plan.title() != null && plan.coverage() == Coverage.FULL) {
      holds(plan.evidence(), plan.title(), "title of the plan");
    } else if (plan.title() != null && !whole.contains(plain(plan.title()))) {
      wrong.add("title of plan " + plan.id() + " does not stand in the document");
    }
    plan.tasks().forEach(this::check);
    plan.targets().forEach(this::check);
    plan.projects().forEach(this::check);
    plan.glossary().forEach(this::check);
  }

  /** A list that several tasks share stands in one of them, or after them all. */
  private void check(Task task) {
    places(task.evidence(), task.repeats())
        .forEach(place -> holds(place, task.title(), "title of task " + task.n()));
    for (Unit unit : task.units()) {
      if (!whole.contains(plain(unit.mention()))) {
        wrong.add("task " + task.n() + ": '" + unit.mention() + "' does not stand in the document");
      }
    }
  }

  private void check(Target target) {
    check(target, target.evidence(), List.of(0), "");
    target.repeats().forEach(place -> check(target, place, RESCALED, "[万亿]"));
  }

  /**
   * @param zeros how many the number may have more there than as the target has it
   * @param scale what of the measure may be said by these
   */
  private void check(Target target, Evidence place, List<Integer> zeros, String scale) {
    String what = "target %d (%s)".formatted(target.n(), target.indicator());
    String words = words(place);
    for (BigDecimal number : numbers(target)) {
      boolean printed =
          zeros.stream()
              .map(number::movePointRight)
              .anyMatch(
                  n -> PrintedNumbers.hold(printed(place), n) || PrintedNumbers.hold(words, n));
      if (!printed && !SHARE.matcher(words).find()) {
        wrong.add(what + ": " + number + " does not stand in " + words);
      }
    }
    if (!names(words, target.indicator())) {
      wrong.add(what + ": no word of it stands in " + words);
    }
    String measure = target.measure() == null ? "" : plain(target.measure()).replaceAll(scale, "");
    boolean measured =
        words.contains(measure) || MORE.matcher(words).replaceAll("").contains(measure);
    measured |= Pattern.compile(OF_TABLE + Pattern.quote(measure)).matcher(whole).find();
    if (!measured && !(measure.equals("%") && SHARE.matcher(words).find())) {
      wrong.add(what + ": " + measure + " does not stand in " + words);
    }
  }

  private void check(Project box) {
    places(box.evidence(), box.repeats())
        .forEach(place -> holds(place, box.title(), "title of box " + box.n()));
  }

  private void check(GlossaryEntry entry) {
    holds(entry.evidence(), entry.term(), "term " + entry.term());
    holds(entry.evidence(), entry.meaning(), "meaning of " + entry.term());
  }

  private static Stream<Evidence> places(Evidence first, List<Evidence> repeats) {
    return Stream.concat(Stream.of(first), repeats.stream());
  }

  private static List<BigDecimal> numbers(Target target) {
    return target.value() == null ? List.of(target.min(), target.max()) : List.of(target.value());
  }

  /** Whether two neighbouring characters of the indicator's name, or of a form of it, are there. */
  private static boolean names(String words, String indicator) {
    Optional<Indicator> known = TargetLines.VOCABULARY.indicators().named(indicator);
    return Stream.concat(
            Stream.of(indicator), known.stream().flatMap(found -> found.forms().stream()))
        .anyMatch(name -> sharesTwo(words, plain(name).replaceAll("5G|数$", "")));
  }

  private static boolean sharesTwo(String words, String name) {
    for (int i = 0; i + 2 <= name.length(); i++) {
      if (words.contains(name.substring(i, i + 2))) {
        return true;
      }
    }
    return name.length() < 2;
  }

  private void holds(Evidence place, String fact, String what) {
    if (!words(place).contains(plain(fact))) {
      wrong.add(what + ": '" + fact + "' does not stand in " + words(place));
    }
  }

  /** The words between start and end, as they are compared. */
  private String words(Evidence place) {
    return plain(printed(place));
  }

  /** The words between start and end; "" where they lie outside. */
  private String printed(Evidence place) {
    if (place == null || place.end() > text.codePoints()) {
      return "";
    }
    return text.string().substring(text.index(place.start()), text.index(place.end()));
  }

  private static String plain(String words) {
    return IDLE.matcher(PlainCharacters.of(words)).replaceAll("");
  }
}
