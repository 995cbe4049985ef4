package org.yangfan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.page.Lang;
import org.yangfan.query.Header;
import org.yangfan.query.Words;

/** What columns of answers are called on pages. */
class ColumnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "规划名称（中文） | 规划名称",
        "收录范围（full 全文，excerpt 节录） | 收录范围",
        "角色（lead 牵头，responsible 责任，cooperating 配合） | 角色",
        "比较方式（at-least 至少） | 比较方式",
        "渗透率（%） | 渗透率（%）",
        "规划数（收录全文） | 规划数（收录全文）"
      })
  void aHeadingSaysNeitherItsLanguageNorWhatPagesTranslate(String declared, String shown) {
    Words words = new Words(declared, "anything");
    Header header =
        new Header(new Words("题", "title"), null, null, null, null, null, Map.of("x", words), null);
    assertEquals(shown, new Column("x", List.of("x")).heading(header, Lang.ZH));
  }
}
