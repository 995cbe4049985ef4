package org.yangfan.vocabulary;

import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * How the body that issues a document calls its own departments in it: 部水文司 of 水利部, 规划处 of 海州市教育局.
 *
 * @param issuer its full name, the first of several; empty for none that has departments
 * @param alone whether no other issues the document with it, so that a bare name is one of its own
 */
record OwnDepartments(String issuer, boolean alone) {
  private static final Pattern OFFICE = Pattern.compile("办公[厅室]$");
  private static final Pattern WITH_DEPARTMENTS = Pattern.compile(".{2,}[部委会厅局署]");
  private static final Pattern OF_PLACE = Pattern.compile(".*(?:人民政府|管理委员会|委员会|省委|市委|县委|区委)");
  private static final Pattern OF_OFFICE = Pattern.compile(".*(?:厅|局|部|署|卫生健康委员会|发展和改革委员会|信息化委员会)");

  /** What stands after the last character of the issuer's name: 部|水文司. */
  private static final Pattern AFTER_KIND =
      Pattern.compile("\\p{IsHan}{2,14}(?:司|局|中心|院|所|站|馆|厅|处|科|室|办)");

  /** What needs no word of the issuer before it; 十处, 儿科 and 教研室 are none. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:卫生应急|行政审批|政策研究|项目管理|老干部)?办公[室厅]|(?![各省县区州]|市(?!场)|有关|相关)\\p{IsHan}{2,12}(?:(?<!公)司|(?<!办事|[区园桥路库道港湖河江山场站坝城闸]管理|海事|执法|[一二三四五六七八九十百千万几多余各])处|(?<![内外儿妇产眼骨])科|(?<!工作|实验|办公|教|研)室)|(?:建设|市场|财务|综合|项目|科技|质量)管理处|(?!国家|中国|[各省市县区州])(?:\\p{IsHan}{2,4})?(?:信息|宣传|机关服务|发展研究)中心)(?=$|[、，；]|负责|牵头|配合|参与|落实|承担|会同|按职责)");

  /** Those of the first of {@code issuers}, full names. */
  static OwnDepartments of(List<String> issuers) {
    String issuer = !issuers.isEmpty() ? OFFICE.matcher(issuers.get(0)).replaceFirst("") : "";
    boolean has =
        WITH_DEPARTMENTS.matcher(issuer).matches()
            && (!OF_PLACE.matcher(issuer).matches() || OF_OFFICE.matcher(issuer).matches());
    return new OwnDepartments(has ? issuer : "", has && issuers.size() == 1);
  }

  /** {@code mention} with the issuer before it where it is one of its departments. */
  String inFull(String mention) {
    boolean called = isCalled(mention) && AFTER_KIND.matcher(afterKind(mention)).matches();
    boolean bare = !called && alone && BARE.matcher(mention).matches();
    return called ? issuer + afterKind(mention) : bare ? issuer + mention : mention;
  }

  /** Whether {@code mention} is one of them. */
  boolean has(String mention) {
    return !inFull(mention).equals(mention);
  }

  /** Whether {@code words} begin with one of them. */
  boolean begins(String words) {
    return isCalled(words) && AFTER_KIND.matcher(afterKind(words)).lookingAt()
        || alone && BARE.matcher(words).lookingAt();
  }

  private boolean isCalled(String words) {
    return !issuer.isEmpty() && words.startsWith(kind());
  }

  private String afterKind(String words) {
    return words.substring(kind().length());
  }

  /** What the issuer calls itself by: 部, 总局, 委. */
  private String kind() {
    String last = issuer.substring(issuer.length() - 1);
    return issuer.endsWith("总局") ? "总局" : last.equals("会") ? "委" : last;
  }
}
