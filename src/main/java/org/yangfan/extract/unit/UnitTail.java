package org.yangfan.extract.unit;

import java.util.List;
import java.util.Optional;
import org.yangfan.fact.Role;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * An item of a list of bodies without the words around the name: 由…, …等部门, …按职责分工负责.
 *
 * @param start where the name begins, counted from the item's start
 * @param end after the name
 * @param joined whether the item begins with 会同
 * @param verb what its end says of it and the bodies before it: …配合
 * @param own what a bracket says of it alone: …（牵头）
 */
record UnitTail(int start, int end, boolean joined, Optional<Role> verb, Optional<Role> own) {
  private static final Pattern REACH = Pattern.compile(UnitPassage.ITEMS + "(?=由)");
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:(?:(?:以上|上述)[^由、，]{0,8}|"
              + UnitPassage.ITEMS
              + ")(?=由))?(?:(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.])|由)*(会同|会商)?由?");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:按照?(?:各自)?职[责能](?:分工)?|依职责|分别|分工|共同|联合|具体|组织|负责)*(?:为(?=(?:牵头|责任|配合)(?:单位|部门)?$))?(牵头|负责|责任|落实|实施|配合|参与|参加|协助|会同|推进|承担)(?:负责|落实|实施|推进|配合|具体工作|(?<=为(?:牵头|责任|配合))(?:单位|部门))?$");
  private static final Pattern ETC =
      Pattern.compile(
          "等[省市州盟县区旗]{1,2}(?:人民)?政府$|等(?:省直|市直|区直|县直|省级|市级|区级|县级|省|市|区|县|有关|相关|各|职能|成员|主管|[一二三四五六七八九十两0-9]+个?|重点|其他)*(?:部门|单位|企业|机构|厅局|委办局)?(?:[和及、](?:有关|相关)?(?:部门|单位|企业|机构))?$");

  private static final Pattern OWN =
      Pattern.compile("[（(〔\\[【](?:并列|共同|联合|主要)?(牵头|负责|责任|配合|参与|参加|协助)(?:单位|部门)?[）)〕\\]】]$");

  /** How many of the first characters of {@code list} tell which tasks it is for: 第5、6项由…. */
  static int reach(String list) {
    Matcher reach = REACH.matcher(list);
    return reach.lookingAt() ? reach.end() : 0;
  }

  /** What of {@code item} is the name. */
  static UnitTail of(String item) {
    Matcher leading = LEADING.matcher(item);
    int start = leading.lookingAt() ? leading.end() : 0;
    boolean joined = start > 0 && leading.group(1) != null;
    Matcher own = OWN.matcher(item).region(start, item.length());
    if (own.find()) {
      return new UnitTail(start, own.start(), joined, Optional.empty(), role(own));
    }
    Matcher verb = VERB.matcher(item).region(start, item.length());
    boolean found = verb.find();
    int end = found ? verb.start() : item.length();
    Matcher etc = ETC.matcher(item).region(start, end);
    end = etc.find() ? etc.start() : end;
    return new UnitTail(
        start, end, joined, found ? role(verb) : Optional.empty(), Optional.empty());
  }

  private static Optional<Role> role(Matcher said) {
    String verb = said.group(1);
    boolean helps = List.of("配合", "参与", "参加", "协助", "会同").contains(verb);
    return Optional.of(verb.equals("牵头") ? Role.LEAD : helps ? Role.COOPERATING : Role.RESPONSIBLE);
  }
}
