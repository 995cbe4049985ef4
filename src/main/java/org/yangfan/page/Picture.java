package org.yangfan.page;

/** A way to look at an answer; drawn by a template of its own, without script. */
public sealed interface Picture permits BarsView, MatrixView, MapView, TimelineView {

  /** The template that draws it. */
  String template();
}
