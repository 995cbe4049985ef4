package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data", "vocabulary"));
  private static final Bodies BODIES = VOCABULARY.bodies();

  private static Region region(String code) {
    return VOCABULARY.regions().withCode(code).orElseThrow();
  }

  @ParameterizedTest(name = "{1} in a plan of {0} is {2}")
  @CsvSource({
    "水利部办公厅, 部水文司, 水利部水文司",
    "水利部, 规划计划司, 水利部规划计划司",
    "国家林业总局, 总局信息中心, 国家林业总局信息中心",
    "甘肃省教育厅, 厅电教馆, 甘肃省教育厅电教馆",
    "甘肃省教育厅, 职业教育处, 甘肃省教育厅职业教育处",
    "甘肃省卫生健康委员会, 委规划处, 甘肃省卫生健康委员会规划处",
    "甘肃省卫生健康委员会, 市场处, 甘肃省卫生健康委员会市场处",
    "甘肃省教育厅, 省医疗保障局, 甘肃省医疗保障局",
    "甘肃省人民政府办公厅, 规划处, 甘肃省规划处"
  })
  void namesTheDepartmentsOfTheIssuer(String issuer, String mention, String name) {
    Bodies own = BODIES.issuedBy(List.of(issuer));
    assertEquals(name, own.fullName(mention, region("620000")));
  }

  @ParameterizedTest(name = "{1} in {0} is {2}")
  @CsvSource({
    "500000, 市文化旅游委, 重庆市文化和旅游发展委员会",
    "500000, 市大数据发展局, 重庆市大数据应用发展管理局",
    "500000, 市政府口岸物流办, 重庆市人民政府口岸和物流办公室",
    "500000, 市招商投资局, 重庆市招商投资促进局",
    "500000, 市交通局, 重庆市交通局",
    "500000, 市住房城乡建委, 重庆市住房和城乡建设委员会",
    "500000, 市教委, 重庆市教育委员会",
    "500000, 重庆银保监局, 中国银行保险监督管理委员会重庆监管局",
    "500000, 重庆市税务局, 国家税务总局重庆市税务局",
    "620000, 省交通厅, 甘肃省交通运输厅",
    "620000, 省政府国资委, 甘肃省人民政府国有资产监督管理委员会",
    "620000, 省电力公司, 国网甘肃省电力公司",
    "370000, 省电广局, 山东省广播电视局",
    "220000, 省电广局, 吉林省广播电视局",
    "340000, 省发展与改革委员会, 安徽省发展和改革委员会",
    "340000, 省自然资厅, 安徽省自然资源厅",
    "340000, 移动安徽公司, 中国移动通信集团安徽有限公司",
    "430000, 中国人民银行湖南省分行, 中国人民银行湖南省分行",
    "340000, 国网安徽电力, 国网安徽省电力有限公司",
    "340000, 中国铁塔股份有限公司安徽省分公司, 中国铁塔股份有限公司安徽省分公司",
    "340000, 省法院, 安徽省高级人民法院",
    "460200, 市法院, 三亚市中级人民法院",
    "460200, 市旅文局, 三亚市旅游和文化广电体育局",
    "370000, 省工信和信息化厅, 山东省工业和信息化厅",
    "360000, 中国电信江西公司江西, 中国电信股份有限公司江西分公司",
    "520000, 省大数据局, 贵州省大数据发展管理局",
    "410000, 大数据局, 河南省大数据管理局",
    "370000, 省大数据局, 山东省大数据局",
    "510000, 经济和信息化厅, 四川省经济和信息化厅",
    "540000, 区教育厅, 西藏自治区教育厅",
    "540000, 区党委政法委, 中共西藏自治区委员会政法委员会",
    "640000, 宁夏通信管理局, 宁夏回族自治区通信管理局",
    "610000, 陕西省委宣传部, 中共陕西省委宣传部",
    "120000, 滨海新区人民政府, 天津市滨海新区人民政府",
    "130000, 雄安新区管委会, 河北雄安新区管理委员会",
    "330000, 省通管局, 浙江省通信管理局",
    "330000, 上海市经信委, 上海市经济和信息化委员会",
    "100000, 国家发展改革委, 国家发展和改革委员会"
  })
  void aMentionStandsForAFullName(String code, String mention, String name) {
    assertEquals(name, BODIES.fullName(mention, region(code)));
  }

  @ParameterizedTest(name = "{1} in {0} is {2}")
  @CsvFileSource(resources = "/cases/names-of-bodies/names.csv", numLinesToSkip = 1)
  void aNameIsMadeAlsoInPlacesThatNobodyKnows(String place, String mention, String name) {
    assertEquals(name, BODIES.fullName(mention, place(place)));
  }

  /** A code; or name, kind and short name of an invented place; or - for none. */
  private static Region place(String words) {
    String[] parts = words.split(" ");
    if (parts.length == 1) {
      boolean none = words.equals("-");
      return none ? new Region("", "", List.of(), "", RegionKind.PROVINCE) : region(words);
    }
    RegionKind kind = RegionKind.valueOf(parts[1]);
    return new Region("", parts[0], List.of(parts[2]), "Somewhere", kind);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "云岭省经济和信息化厅, industry-and-information-technology",
    "重庆市文化和旅游发展委员会, culture-and-tourism",
    "中共云岭省委网络安全和信息化委员会办公室, cyberspace-affairs",
    "国家税务总局云岭省税务局, taxation",
    "中国电信股份有限公司云岭分公司, telecom-operation",
    "云岭省各市（州）人民政府, public-government",
    "云岭省大数据和数字经济发展局, data-administration",
    "石门海关, customs"
  })
  void aFullNameHasAFunction(String name, String slug) {
    assertEquals(Optional.of(slug), BODIES.functionOf(name).map(UnitFunction::slug));
  }

  @Test
  void aNameWithoutAnyKnownWordHasNoFunction() {
    assertEquals(Optional.empty(), BODIES.functionOf("云岭省青石办"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各市人民政府",
        "省直有关部门",
        "基础电信企业",
        "有关县（市、区）政府",
        "市县政府",
        "沿海市县人民政府",
        "东山镇等有关乡镇人民政府",
        "各镇（街道）",
        "街道办",
        "县区"
      })
  void classesOfBodiesAreCollective(String mention) {
    assertTrue(BODIES.named(mention, region("140000")).collective());
  }

  @ParameterizedTest
  @ValueSource(strings = {"省工信厅", "省通信管理局", "太原市政府", "省能源局", "省政府"})
  void singleBodiesAreNot(String mention) {
    assertFalse(BODIES.named(mention, region("140000")).collective());
  }

  @Test
  void everyNameOfAProvinceIsItself() {
    for (Region region : VOCABULARY.regions().all()) {
      for (String stem : List.of("教育厅", "卫生健康委", "发展改革委", "人民政府")) {
        String name = BODIES.fullName(region.name() + stem, region);
        assertEquals(name, BODIES.fullName(name, region));
      }
    }
  }

  @Test
  void everyFunctionHasASlugInLatinLetters() {
    VOCABULARY
        .functions()
        .all()
        .forEach(function -> assertTrue(function.slug().matches("[a-z]+(-[a-z]+)*")));
  }
}
