package org.yangfan.extract.task;

import java.util.List;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.fact.Kind;
import org.yangfan.vocabulary.Domains;

/** Decides what a task is about, from its title and the headings around it. */
public final class Kinds {
  private final Domains domains;

  public Kinds(Domains domains) {
    this.domains = domains;
  }

  /**
   * The kind of a task.
   *
   * @param path the headings around it, outermost first
   */
  public Kind of(String title, List<String> path) {
    if (path.stream().anyMatch(Chapters::isSafeguards)) {
      return Kind.SAFEGUARD;
    }
    if (Chapters.startsWithCapabilities(path)) {
      return Kind.CAPABILITY;
    }
    boolean plus = Topics.afterPlus(title) != null;
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
    boolean field = plus || !domains.of(Topics.of(title)).isEmpty();
    return field ? Kind.DOMAIN : Kind.CAPABILITY;
  }
}
