package org.yangfan.heldout;

/** The marks of the three levels of a plan; a plan of two levels has no sections. */
enum Numbering {
  CLASSIC(Mark.HAN, Mark.HAN_BRACKET, Mark.DOT, ""),
  CLASSIC_BLANK(Mark.HAN, Mark.HAN_BRACKET, Mark.DOT_BLANK, ""),
  WIDE(Mark.HAN, Mark.HAN_BRACKET, Mark.WIDE_DOT, ""),
  COMMAS(Mark.HAN, Mark.HAN_BRACKET, Mark.COMMA, ""),
  BRACKETS(Mark.HAN, Mark.HAN_BRACKET, Mark.BRACKET, ""),
  NARROW(Mark.HAN, Mark.HAN_BRACKET, Mark.NARROW_BRACKET, ""),
  TASKS(Mark.HAN, Mark.HAN_BRACKET, Mark.TASK, ""),
  PARTS(Mark.PART, Mark.ARTICLE, Mark.HAN, ""),
  MARKDOWN(Mark.HAN, Mark.HAN_BRACKET, Mark.DOT_BLANK, "#"),
  BARE(Mark.HAN, Mark.HAN_BRACKET, Mark.NONE, ""),
  TWO_LEVELS(Mark.HAN, null, Mark.HAN_BRACKET, ""),
  CIRCLES(Mark.HAN, null, Mark.CIRCLE, "");

  final Mark chapter;
  final Mark section;
  final Mark task;
  private final String depth;

  Numbering(Mark chapter, Mark section, Mark task, String depth) {
    this.chapter = chapter;
    this.section = section;
    this.task = task;
    this.depth = depth;
  }

  /** Whether tasks must be counted anew in every section: （3） after （二） would be a section. */
  boolean restarts() {
    return section == null || task == Mark.BRACKET || task == Mark.NARROW_BRACKET;
  }

  /** What Markdown writes before a heading of {@code level} (1 = chapter). */
  String margin(int level) {
    return depth.isEmpty() ? "" : depth.repeat(level + 1) + " ";
  }
}
