package org.yangfan.extract.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangfan.document.Text;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Vocabulary;

class UnitNamesTest {
  private static final Region PROVINCE =
      new Region("990000", "云岭省", List.of("云岭"), "Yunling", RegionKind.PROVINCE);
  private static final Vocabulary VOCABULARY =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data", "vocabulary"));

  private static List<String> names(String words, Region region) {
    Text text = Text.of(words);
    return new UnitNames(VOCABULARY)
        .names(text, text.span(), region).stream().map(PlacedName::name).toList();
  }

  @Test
  void splitsNamesThatRunTogether() {
    Region country = VOCABULARY.regions().withCode("100000").orElseThrow();
    assertEquals(
        List.of("教育部", "财政部", "国家能源局", "国家发展和改革委员会"), names("教育部财政部国家能源局国家发展和改革委员会", country));
  }

  @Test
  void splitsNamesThatBlanksKeepApart() {
    assertEquals(
        List.of("云岭省经济和信息化厅", "中共云岭省委网络安全和信息化委员会办公室", "云岭省教育厅"),
        names(" 云岭省经信厅    云岭省委网信办 \n  云岭省教育厅   ", PROVINCE));
  }

  @Test
  void joinsANameBrokenOverLines() {
    assertEquals(
        List.of("中共云岭省委网络安全和信息化委员会办公室", "云岭省低空经济发展局", "云岭省财政厅"),
        names("中共云岭省委网络安全和信息化\n委员会办公室\n\n云岭省低空经济\n发展局\n云岭省财政厅", PROVINCE));
  }

  @Test
  void leavesOutHowManyThereAre() {
    assertEquals(List.of("云岭省经济和信息化厅"), names("云岭省经济和信息化厅等十二部门", PROVINCE));
  }

  @Test
  void leavesOutWhatIsNoBody() {
    assertEquals(List.of("云岭省教育厅"), names("云岭省教育厅 文件 2022年3月15日", PROVINCE));
  }
}
