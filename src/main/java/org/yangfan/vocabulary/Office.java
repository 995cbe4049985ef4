package org.yangfan.vocabulary;

/**
 * An office that a region has one of.
 *
 * @param owner whose it is, as its full name begins: 海州市
 * @param same the stem that stands for all that it may be called after: 工业和信息化
 * @param stem what it is called after: 经济和信息化
 */
public record Office(String owner, String same, String stem) {

  /** Whether the two are one office. */
  public boolean is(Office other) {
    return owner.equals(other.owner) && same.equals(other.same);
  }
}
