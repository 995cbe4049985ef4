package org.yangfan.heldout;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangfan.document.PlainCharacters;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Target;
import org.yangfan.fact.Task;
import org.yangfan.vocabulary.Indicator;
import org.yangfan.vocabulary.Indicators;

/** What is compared: of each plan, facts of one kind as lines. */
enum FactKind {
  TASKS("tasks", plan -> plan.tasks().stream().map(FactKind::task)),
  TOPICS("topics", tasks(Task::topic)),
  KINDS("kinds", tasks(task -> task.kind().word())),
  PATHS("paths", tasks(task -> String.join("/", task.path()))),
  UNITS(
      "units with role",
      plan ->
          plan.tasks().stream()
              .flatMap(
                  task ->
                      task.units().stream()
                          .map(
                              u ->
                                  task(task)
                                      + u.mention()
                                      + "|"
                                      + u.role().word()
                                      + "|"
                                      + u.collective()))),
  NAMES(
      "full names of units",
      plan ->
          plan.tasks().stream()
              .flatMap(task -> task.units().stream())
              .filter(unit -> !unit.collective())
              .map(unit -> unit.mention() + "|" + unit.name())
              .distinct()),
  TARGETS(
      "targets",
      (plan, vocabulary) ->
          plan.targets().stream().map(t -> target(t, vocabulary) + t.comparator().word())),
  INDICATORS(
      "targets, new indicators however named",
      (plan, vocabulary) ->
          plan.targets().stream()
              .map(t -> indicator(t, vocabulary) + value(t) + "|" + t.comparator().word())),
  FIGURES("figures, however named", plan -> plan.targets().stream().map(FactKind::figure)),
  MEASURES("measures", figures(Target::measure)),
  DEADLINES("deadlines", figures(Target::deadline)),
  SCOPES("scope (per)", figures(Target::per)),
  BASELINES("baselines", figures(t -> t.baseline() == null ? null : number(t.baseline()))),
  TASKS_OF_TARGETS("tasks of targets", figures(Target::task)),
  BOXES(
      "boxes",
      plan ->
          plan.projects().stream()
              .map(p -> p.kind() + "|" + p.number() + "|" + p.title() + "|" + p.task())),
  GLOSSARY(
      "glossary",
      plan ->
          plan.glossary().stream().map(e -> e.term() + "|" + e.meaning().replaceFirst("^指", ""))),
  METADATA("metadata", FactKind::metadata),
  SUPERIORS("carries out", plan -> plan.implemented().stream());

  private static final Pattern NEW_THINGS = Pattern.compile("^(?:新增|新建|培训)(?!5G基站)");

  private static final Pattern CHANGE =
      Pattern.compile("(?<=.{2})(?:累计|平均)?(?:提高|提升|缩短|下降|降低|减少|压减|(?<!年均)增长)(?:比例|率|时长|数)?$");

  /** Those that tell at a glance how a format is read. */
  static final List<FactKind> MAIN = List.of(TASKS, UNITS, TARGETS);

  final String words;
  private final BiFunction<Plan, Indicators, Stream<String>> facts;

  FactKind(String words, Function<Plan, Stream<String>> facts) {
    this(words, (plan, vocabulary) -> facts.apply(plan));
  }

  FactKind(String words, BiFunction<Plan, Indicators, Stream<String>> facts) {
    this.words = words;
    this.facts = facts;
  }

  /** The facts of this kind in {@code plans}, a line each, as two people would write them alike. */
  List<String> lines(List<Plan> plans, Indicators vocabulary) {
    List<String> lines = new ArrayList<>();
    for (Plan plan : plans) {
      String whose = plans.size() == 1 ? "" : plan.region() + ": ";
      facts.apply(plan, vocabulary).map(line -> whose + plain(line)).forEach(lines::add);
    }
    return lines;
  }

  private static Function<Plan, Stream<String>> tasks(Function<Task, String> field) {
    return plan ->
        plan.tasks().stream()
            .filter(task -> field.apply(task) != null)
            .map(task -> task(task) + field.apply(task));
  }

  private static Function<Plan, Stream<String>> figures(Function<Target, String> field) {
    return plan ->
        plan.targets().stream()
            .filter(target -> field.apply(target) != null)
            .map(target -> value(target) + "|" + field.apply(target));
  }

  private static String task(Task task) {
    return task.number() + "|" + task.title() + "|";
  }

  /**
   * A proposed name may end in 数 or not, say that the things are new or not, and say by what change
   * the figure comes about or not: 能耗下降比例 is 能耗. Its quotation marks and 的 do not count. Any form
   * that the vocabulary knows is the indicator's name.
   */
  private static String target(Target t, Indicators vocabulary) {
    String known = vocabulary.named(t.indicator()).map(Indicator::name).orElse(t.indicator());
    String name = known.replaceAll("[“”\"‘’「」的]", "");
    name = NEW_THINGS.matcher(name).replaceAll("");
    name = name.replaceAll("年均(?:增速|增幅|增长)$", "年均增长率");
    name = CHANGE.matcher(name).replaceAll("");
    return name.replaceAll("(?:数量|总?[数數])$", "") + "|" + value(t) + "|";
  }

  private static String indicator(Target t, Indicators vocabulary) {
    return vocabulary.named(t.indicator()).map(Indicator::slug).orElse("new") + "|";
  }

  private static String figure(Target t) {
    return t.task() + "|" + t.comparator().word() + "|" + value(t) + "|" + t.measure();
  }

  private static String value(Target t) {
    return t.value() == null ? number(t.min()) + ".." + number(t.max()) : number(t.value());
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Stream<String> metadata(Plan plan) {
    Stream<String> single =
        Stream.of(
                field("title", plan.title()),
                field("number", plan.number()),
                field("level", plan.level() == null ? null : plan.level().word()),
                field("region", plan.region()),
                field("issued", plan.issued()),
                field("published", plan.published()),
                field("effective", plan.effective()),
                field("period", plan.period()))
            .filter(Objects::nonNull);
    return Stream.of(single, plan.issuers().stream().map(name -> field("issuer", name)))
        .flatMap(Function.identity());
  }

  private static String field(String name, Object value) {
    return value == null ? null : name + "=" + value;
  }

  /** Full-width and traditional characters as plain ones, no white space. */
  private static String plain(String line) {
    String plain = PlainCharacters.of(Normalizer.normalize(line, Normalizer.Form.NFKC));
    return plain.replaceAll("\\s", "");
  }
}
