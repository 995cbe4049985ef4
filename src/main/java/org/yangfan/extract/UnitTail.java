package org.yangfan.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.fact.Role;

/**
 * An item of a list of bodies without the words around the name: 由…, …等部门, …按职责分工负责.
 *
 * @param start where the name begins, counted from the item's start
 * @param end after the name
 * @param joined whether the item begins with 会同
 * @param verb what its end says of the bodies before it
 */
record UnitTail(int start, int end, boolean joined, Optional<Role> verb) {
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.．])|由|以及|及|和|与|并)*(会同|会商|会)?由?");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:按照?(?:各自)?职[责能](?:分工)?|依职责|分别|分工|共同|联合|具体|组织)*(牵头|负责|落实|实施|配合|参与|协助|推进|承担)(?:负责|落实|实施|推进|配合)?$");
  private static final Pattern ETC =
      Pattern.compile(
          "等(?:省直|市直|区直|县直|省级|市级|有关|相关|各|职能|成员|主管|[一二三四五六七八九十两0-9]+个?|重点|其他)*(?:部门|单位|企业|机构|厅局|委办局)?$");

  /** What of {@code item} is the name. */
  static UnitTail of(String item) {
    Matcher leading = LEADING.matcher(item);
    int start = leading.lookingAt() ? leading.end() : 0;
    boolean joined = start > 0 && leading.group(1) != null;
    Matcher verb = VERB.matcher(item).region(start, item.length());
    boolean found = verb.find();
    int end = found ? verb.start() : item.length();
    Matcher etc = ETC.matcher(item).region(start, end);
    end = etc.find() ? etc.start() : end;
    return new UnitTail(
        start, end, joined, found ? Optional.of(role(verb.group(1))) : Optional.empty());
  }

  private static Role role(String verb) {
    if (verb.equals("牵头")) {
      return Role.LEAD;
    }
    boolean helps = verb.equals("配合") || verb.equals("参与") || verb.equals("协助");
    return helps ? Role.COOPERATING : Role.RESPONSIBLE;
  }
}
