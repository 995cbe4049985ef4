package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final String BASE = "https://w3id.org/yangfan/";
  private final Iris iris = new Iris(BASE);

  @Test
  void thePathsAreThoseOfTheContract() {
    Node task = iris.task("chongqing-yangfan-2021", 8);
    is("id/plan/chongqing-yangfan-2021", iris.plan("chongqing-yangfan-2021"));
    is("id/plan/chongqing-yangfan-2021/task/8", task);
    is("id/plan/p/target/1", iris.target("p", 1));
    is("id/plan/p/project/2", iris.project("p", 2));
    is("id/plan/p/glossary/3", iris.glossaryEntry("p", 3));
    is("id/plan/chongqing-yangfan-2021/task/8/responsibility/1", iris.responsibility(task, 1));
    is("id/plan/chongqing-yangfan-2021/task/8/evidence/1", iris.evidence(task, 1));
    is("id/region/500000", iris.region("500000"));
    is("id/unit/500000/经济和信息化委员会", iris.unit("500000", "经济和信息化委员会"));
    is("id/domain/smart-healthcare", iris.domain("smart-healthcare"));
    is("id/indicator/5g-user-penetration", iris.indicator("5g-user-penetration"));
    is("id/function/health", iris.function("health"));
    is("id/document/chongqing-yangfan-2021", iris.document("chongqing-yangfan-2021"));
    is("graph/plan/p", iris.planGraph("p"));
    is("graph/derived", iris.graph("derived"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市、县（区）人民政府",
        "a b/c?d#e%f",
        "<>\"{}|\\^`",
        "全角　空格",
        "𠀀",
        "\uE000",
        "5G+工业",
        "\u007F\u0085"
      })
  void anyNameBecomesOneLegalSegment(String name) {
    String iri = iris.unit("500000", name).getURI();
    assertTrue(IRIx.create(iri).isAbsolute());
    assertEquals(
        (BASE + "id/unit/500000/x").chars().filter(c -> c == '/').count(),
        iri.chars().filter(c -> c == '/').count());
    assertTrue(iri.codePoints().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`?#".indexOf(c) >= 0), iri);
  }

  @Test
  void whatAnIriMayNotHoldIsPercentEncodedInUtf8() {
    assertEquals("a%20b%2Fc%3Fd%23e%25f", Iris.segment("a b/c?d#e%f"));
    assertEquals("全角%E3%80%80空格", Iris.segment("全角　空格"));
    assertEquals("5G+工业（试点）", Iris.segment("5G+工业（试点）"));
  }

  @Test
  void anotherBaseTakesThingsAlong() {
    Iris other = new Iris("http://localhost/kg/");
    assertEquals("http://localhost/kg/id/region/1", other.rebased(iris.region("1")).getURI());
    assertEquals(YF.Plan, other.rebased(YF.Plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "w3id.org/", "https://w3id.org/yangfan", "https://w3id.org/a b/"})
  void aBaseIsAnAbsoluteIriThatNamesAFolder(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }

  private static void is(String path, Node actual) {
    assertEquals(BASE + path, actual.getURI());
  }
}
