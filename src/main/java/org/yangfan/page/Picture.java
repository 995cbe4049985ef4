package org.yangfan.page;

/**
 * A way to look at an answer; drawn by a template of its own; without script, but for the network,
 * for which its table stands in.
 */
public sealed interface Picture permits BarsView, MatrixView, MapView, TimelineView, NetworkView {

  /** The template that draws it. */
  String template();
}
