package org.yangfan.extract.task;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangfan.document.PlainCharacters;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.fact.Kind;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Domains;

/** Decides what a task is about, from its title, the headings around it and the tasks beside it. */
public final class Kinds {
  /** What measures without chapters say of carrying them out. */
  private static final Pattern OF_THE_PLAN =
      Pattern.compile(
          "组织(?:领导|实施|协调)|压[实紧](?:工作|各方|属地|部门)?责任|工作机制|工作调度|有效投资|金融支持|督查|督导|督办|考核|舆论|科普宣传|宣传引导|资金(?:[与和及、]\\p{IsHan}{2})?(?:支持|扶持|保障|投入|引导|支撑)|财[税政](?:支持|扶持|保障)|组织保障|要素(?:支持|保障|支撑|监管)|统筹(?:协调|推进$)|(?:强化|加强|优化)金融服务$|宣传推广|政策(?:支持|保障)|奖补|奖励激励|保障(?:措施|机制)$|(?:推进|协调|联席)机制$|人才保障$");

  /** What is said of carrying out a plan beside other such measures, and else of the industry. */
  private static final Pattern BESIDE_SUCH = Pattern.compile("人才支撑$|[与和及、](?:监测|评估|考核|督导)$");

  private static final Pattern OF_THE_NETWORK = Pattern.compile("网络(?!安全)|基站|覆盖|宽带|千兆");

  private static final Pattern BOTH = Pattern.compile("(?:网络|基础|设施)[与和及、]");

  private static final int SEVERAL = 2;

  private final Domains domains;

  public Kinds(Domains domains) {
    this.domains = domains;
  }

  /** Whether the title of {@code place} itself tells that it is about no field. */
  public boolean isOfNoField(TaskPlace place) {
    Kind own = of(place.title(), place.path());
    return own == Kind.CAPABILITY || own == Kind.SAFEGUARD;
  }

  /** Those of {@code places} that are called by a bare name, if these are several: 盐业, 海岛旅游. */
  public Set<TaskPlace> named(List<TaskPlace> places) {
    Set<TaskPlace> named =
        places.stream()
            .filter(place -> Topics.isName(place.title()))
            .filter(place -> place.path().stream().allMatch(Chapters::isOfTasks))
            .filter(place -> of(place.title(), place.path()) == null)
            .collect(Collectors.toSet());
    return named.size() < SEVERAL ? Set.of() : named;
  }

  /** The kind of each of {@code places}. */
  public Function<TaskPlace, Kind> among(List<TaskPlace> places) {
    Map<List<String>, Integer> fields = new HashMap<>();
    Map<List<String>, Integer> unmarked = new HashMap<>();
    for (TaskPlace place : places) {
      Kind own = of(place.title(), place.path());
      if (own != null) {
        fields.merge(place.path(), own == Kind.DOMAIN ? 1 : -1, Integer::sum);
        boolean plain = own == Kind.DOMAIN && Topics.besides(place.title()) == null;
        unmarked.merge(place.path(), plain ? 1 : 0, Integer::sum);
      }
    }
    Set<TaskPlace> safeguards = besideSafeguards(places);
    return place -> {
      if (safeguards.contains(place)) {
        return Kind.SAFEGUARD;
      }
      Kind own = of(place.title(), place.path());
      boolean amongFields = fields.getOrDefault(place.path(), 0) > 0;
      boolean alike = unmarked.getOrDefault(place.path(), 0) > 0;
      return own != null ? own : amongFields && alike ? Kind.DOMAIN : Kind.CAPABILITY;
    };
  }

  /** Those under no heading but 主要任务 that are safeguards as the one before or after them is. */
  private Set<TaskPlace> besideSafeguards(List<TaskPlace> places) {
    Set<TaskPlace> found = new HashSet<>();
    for (int i = 0; i < places.size(); i++) {
      TaskPlace place = places.get(i);
      boolean beside =
          places.subList(Math.max(0, i - 1), Math.min(places.size(), i + 2)).stream()
              .filter(other -> other.path().equals(place.path()))
              .anyMatch(other -> of(other.title(), other.path()) == Kind.SAFEGUARD);
      if (beside
          && place.path().stream().allMatch(Chapters::isOfTasks)
          && BESIDE_SUCH.matcher(PlainCharacters.of(place.title())).find()) {
        found.add(place);
      }
    }
    return found;
  }

  /**
   * The kind of a task, or null where neither its title nor a heading tells.
   *
   * @param path the headings around it, outermost first
   */
  private Kind of(String printed, List<String> path) {
    String title = PlainCharacters.of(printed);
    if (isSafeguard(title, path)) {
      return Kind.SAFEGUARD;
    }
    boolean plus = Topics.besides(title) != null;
    if (plus && !Topics.isBuildingBlock(title)) {
      return Kind.DOMAIN;
    }
    if (Chapters.startsWithCapabilities(path) || !plus && Topics.isForAllFields(title)) {
      return Kind.CAPABILITY;
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      if (Chapters.isDomain(path.get(i))) {
        return Kind.DOMAIN;
      }
      if (Chapters.isCapability(path.get(i))) {
        return Kind.CAPABILITY;
      }
    }
    if (plus || !Topics.isBuildingBlock(title) && !domains.of(Topics.of(title)).isEmpty()) {
      return Kind.DOMAIN;
    }
    if (Topics.isOfTheNetwork(title)) {
      return Kind.CAPABILITY;
    }
    return Topics.isField(title) ? Kind.DOMAIN : null;
  }

  /**
   * Whether a heading around it tells how the plan is carried out, and of a heading that tells of
   * the network too (网络与保障) the title does; or, of a task under no heading but 主要任务, the title.
   */
  private static boolean isSafeguard(String title, List<String> path) {
    if (path.stream().allMatch(Chapters::isOfTasks)) {
      return OF_THE_PLAN.matcher(title).find();
    }
    return path.stream()
        .filter(Chapters::isSafeguards)
        .anyMatch(
            chapter ->
                !(BOTH.matcher(PlainCharacters.of(chapter)).find()
                    && OF_THE_NETWORK.matcher(title).find()));
  }
}
