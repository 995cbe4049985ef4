package org.yangfan.document;

/** How a heading is marked, from the outermost to the innermost. */
public enum HeadingStyle {
  /** 第一章, 第二篇, 第三部分 */
  PART(1),
  /** 第一节 */
  ARTICLE(2),
  /** 一、 */
  CHAPTER(3),
  /** （一） */
  SECTION(4),
  /** 1., 第一条 */
  ITEM(5),
  /** 主攻方向1：, 重点任务二： */
  LABELLED(5),
  /** No number: recognised by its form. */
  UNNUMBERED(5),
  /** （1）, 1） */
  SUBITEM(6),
  /** ① */
  POINT(7),
  /** 专栏1, 重点工程2: a box beside the text; it does not enclose what follows. */
  BOX(8),
  /** {@code #} without any of the marks above; its depth says where it belongs. */
  MARKDOWN(0);

  private final int rank;

  HeadingStyle(int rank) {
    this.rank = rank;
  }

  /** The lower, the farther out. */
  int rank() {
    return rank;
  }
}
