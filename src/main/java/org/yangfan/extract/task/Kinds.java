package org.yangfan.extract.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.fact.Kind;
import org.yangfan.vocabulary.Domains;

/** Decides what a task is about, from its title, the headings around it and the tasks beside it. */
public final class Kinds {
  private final Domains domains;

  public Kinds(Domains domains) {
    this.domains = domains;
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
    return place -> {
      Kind own = of(place.title(), place.path());
      boolean amongFields = fields.getOrDefault(place.path(), 0) > 0;
      boolean alike = unmarked.getOrDefault(place.path(), 0) > 0;
      return own != null ? own : amongFields && alike ? Kind.DOMAIN : Kind.CAPABILITY;
    };
  }

  /**
   * The kind of a task, or null where neither its title nor a heading tells.
   *
   * @param path the headings around it, outermost first
   */
  private Kind of(String title, List<String> path) {
    if (path.stream().anyMatch(Chapters::isSafeguards)) {
      return Kind.SAFEGUARD;
    }
    if (Chapters.startsWithCapabilities(path)) {
      return Kind.CAPABILITY;
    }
    boolean plus = Topics.besides(title) != null;
    if (plus && !Topics.isBuildingBlock(title)) {
      return Kind.DOMAIN;
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
}
