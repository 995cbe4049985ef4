package org.yangfan.browser;

import java.util.List;
import java.util.Locale;

/** One page of every kind; paths begin with a slash and say nothing of the language. */
enum SitePage {
  HOME("/"),
  SEARCH("/search"),
  SEARCH_FOUND("/search?q=5G"),
  SEARCH_NOTHING("/search?q=zzzz"),
  QUESTIONS("/queries"),
  QUESTION_TO_FILL_IN("/queries/who-leads"),
  QUESTION_WITH_FAULT("/queries/who-leads?domain=none"),
  QUESTION_BARS("/queries/indicator-across-provinces?indicator=5g-user-penetration"),
  QUESTION_MATRIX("/queries/gap-matrix"),
  QUESTION_MAP("/queries/region-profile?region=500000"),
  QUESTION_TIMELINE("/queries/plan-timeline"),
  QUESTION_NETWORK("/queries/who-leads?domain=smart-healthcare"),
  QUESTION_TABLE("/queries/targets-of-plan?plan=chongqing-yangfan-2021"),
  BEFORE_AND_AFTER("/queries/before-and-after"),
  COMPARE("/compare"),
  COMPARE_TWO("/compare?a=500000&b=610000"),
  EDITOR("/editor"),
  API("/api/"),
  ONTOLOGY("/ontology"),
  PLANS("/page/plan"),
  REGIONS("/page/region"),
  PROVINCE("/page/region/500000"),
  PROVINCE_BY_EXCERPT("/page/region/440000"),
  PLAN("/page/plan/chongqing-yangfan-2021"),
  PLAN_BY_EXCERPT("/page/plan/compilation-31-provinces-440000"),
  TASK("/page/plan/chongqing-yangfan-2021/task/8"),
  TARGET("/page/plan/chongqing-yangfan-2021/target/1"),
  PROJECT("/page/plan/chongqing-yangfan-2021/project/1"),
  DOMAIN("/page/domain/smart-healthcare"),
  INDICATOR("/page/indicator/5g-user-penetration"),
  UNIT("/page/unit/500000/" + LiveSite.encoded("经济和信息化委员会")),
  FUNCTION("/page/function/health"),
  COMPARISON("/page/comparison/chongqing-yangfan-2021/1"),
  DOCUMENT("/page/document/chongqing-yangfan-2021"),
  NOT_FOUND("/page/region/999999"),
  LANGUAGE_UNKNOWN("/page/region?lang=xx"),
  NUMBER_WITH_FAULT("/search?q=5G&offset=x"),
  QUERY_WITH_FAULT("/sparql?query=SELECT"),
  QUERY_REFUSED("/sparql?query=" + LiveSite.encoded("SELECT * { SERVICE <http://a/> {} }")),
  NOT_IN_THAT_FORMAT("/doc/region/500000"), // for who accepts HTML alone
  GONE_TO_ANOTHER("/page/plan/shanghai-5g"),
  GONE_TO_A_PART_OF_ANOTHER("/page/plan/shanghai-5g/task/1"),
  GONE("/page/document/shanghai-5g");

  static final List<String> LANGUAGES = List.of("zh", "en");
  private final String path;

  SitePage(String path) {
    this.path = path;
  }

  /** Its path in a language. */
  String in(String lang) {
    return path.contains("lang=") ? path : LiveSite.in(lang, path);
  }

  /** Its name in that of files. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
