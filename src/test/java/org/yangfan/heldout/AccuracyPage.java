package org.yangfan.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.yangfan.document.UnreadableDocument;

/** Writes {@code docs/accuracy.md}. */
final class AccuracyPage {
  private static final String PAGE =
      """
      # How accurate extraction is

      Written by `bench/accuracy %d %d`; run it to have the figures again, and `target/heldout/differences.log` to see every fact that differs.

      F1 is the harmonic mean of precision (found facts that are right) and recall (facts that were found). A fact counts as right only if all of its fields
      are: a target with indicator, value and comparator, a body with its task, words, role and whether it is a class of bodies. Measures, deadlines, scope, present
      values and tasks of targets are told by the target's value, so a figure that was not found is missed there too. Full-width characters equal plain ones.

      What to call an indicator that the vocabulary does not know has many right answers. “targets” asks for the same name; only quotation marks, 的, a closing 数 or 数量,
      新增, 新建 or 培训 in front, and words of change at the end (下降比例) do not count. “targets, new indicators however named” asks for the same indicator of the vocabulary, and
      for a new one where the vocabulary has none; “figures, however named” for task, comparator, value and measure alone.

      ## What to expect of a plan that nobody has seen

      F1 at the first reading of each set of plans that were written by hand with their facts, one set after the other, by writers who knew neither the rules nor each other's sets;
      rules were mended after each reading, so the last row is the forecast. A set has 10 to 27 documents of as many layouts: one that is not understood at all costs up to a tenth of everything.
      Slips of the expected facts were mended before the figures of the first seven sets were written down, and after those of the eighth and later ones; those of the twentieth and twenty-first had a second reader before. Up to the seventh set
      deadlines, scope and present values were told by the indicator's name, so a name that differs counts there too. The writers of the eighth set and later had been told how a new indicator
      is named (the rule 指标 of the handbook); those before had not.
      The writers of the thirtieth and thirty-first sets were asked for layouts that no set before had (numbers 2.1.3, blocks of labels, chapters of a year, cells with ①②③ …), those of the
      thirty-second for the usual ones: notices with annexed plans, compilations, crawls, articles, Markdown and HTML pages of provinces, cities and counties.

      %s

      ## Composed documents of the genre

      Rules have been mended on what these documents showed (2026-11-20), so their figures guard against falling back; they are no forecast for documents that nobody
      has seen; the plans written by hand below are nearer to that.

      %d documents, composed by `org.yangfan.heldout` from invented words (`src/test/resources/heldout/stock.txt`) together with their facts: national, provincial, municipal
      and county plans and compilations, in 12 numbering styles, 24 forms of unit lists, 38 forms of promises, with flat, Markdown and HTML tables, boxes,
      glossaries and four kinds of heads, as UTF-8, UTF-16, GB18030 and Big5, as HTML, DOCX and PDF, in simplified and traditional script, with CRLF, byte order mark,
      page numbers, narrow lines, full-width characters, or scrambled.

      %s

      The same by format, F1:

      %s
      """;

  /** When each set of plans written by hand was written and read. */
  private static final Map<String, String> SETS =
      Map.ofEntries(
          Map.entry("first", "written when rules had been mended on composed documents"),
          Map.entry("second", "written when rules had been mended on the first"),
          Map.entry("third", "written when rules had been mended on the second"),
          Map.entry("fourth", "written when rules had been mended on the third"),
          Map.entry("fifth", "read when rules had been mended on the fourth"),
          Map.entry("sixth", "read when rules were being mended on the fifth"),
          Map.entry("seventh", "read when rules had been mended on the sixth"),
          Map.entry("eighth", "read when rules had been mended on the seventh"),
          Map.entry("ninth", "read when rules had been mended on the eighth"),
          Map.entry("tenth", "read when rules had been mended on the ninth"),
          Map.entry("eleventh", "read when rules had been mended on the tenth"),
          Map.entry("twelfth", "read before rules were mended on the last of the eleventh"),
          Map.entry("thirteenth", "read when rules had been mended on the twelfth"),
          Map.entry("fourteenth", "read when rules had been mended on most of the thirteenth"),
          Map.entry("fifteenth", "read when rules had been mended on the thirteenth"),
          Map.entry("sixteenth", "read when rules had been mended on the fifteenth"),
          Map.entry("seventeenth", "read when rules had been mended on the sixteenth"),
          Map.entry("eighteenth", "read when rules had been mended on the seventeenth"),
          Map.entry("nineteenth", "read when rules had been mended on the eighteenth"),
          Map.entry("twentieth", "read when rules had been mended on the nineteenth"),
          Map.entry("twentyfirst", "read when rules had been mended on the twentieth"),
          Map.entry("twentysecond", "read when rules had been mended on the twentyfirst"),
          Map.entry("twentythird", "read when rules had been mended on the twentysecond"),
          Map.entry("twentyfourth", "read when rules had been mended on the twentythird"),
          Map.entry("twentyfifth", "read when rules had been mended on the twentyfourth"),
          Map.entry("twentysixth", "read when rules had been mended on the twentyfifth"),
          Map.entry("twentyseventh", "read when rules had been mended on the twentysixth"),
          Map.entry("twentyeighth", "read when rules had been mended on the twentyseventh"),
          Map.entry("twentyninth", "read when rules had been mended on the twentyeighth"),
          Map.entry("thirtieth", "read when rules had been mended on the twentyninth"),
          Map.entry("thirtyfirst", "read when rules had been mended on most of the thirtieth"),
          Map.entry("thirtysecond", "read when rules had been mended on the thirtyfirst"));

  private static final String UNSEEN =
      """

      ## Plans written by hand: %s set, %s

      %d documents of ministries, provinces, cities, counties and zones, written with their facts before extraction first read them (`src/test/resources/unseen/%s`).
      Rules have been mended since the first reading on what these plans showed, and slips of the expected facts (names of indicators that are not the vocabulary's, counts that the handbook calls none).

      %s

      Now:

      %s
      """;
  private static final String REVIEWED =
      """

      ## The documents of this project

      Fresh extraction of the five source documents against the reviewed facts of `data/plans`; what people completed there beyond the document (`inferred`) is carried over, as `extract --update` does.

      %s
      """;

  private AccuracyPage() {}

  /** How many documents, and the seed; the documents of this project where the sources are. */
  public static void main(String[] arguments) throws IOException, UnreadableDocument {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path home = Path.of(System.getProperty("yangfan.home", "."));
    Accuracy accuracy = new Accuracy(home);
    SortedMap<String, Score> scores = accuracy.ofHeldOut(HeldOut.documents(count, seed));
    String table = table(Score.of(scores.values()));
    String page =
        PAGE.formatted(count, seed, FirstReadings.table(home), count, table, formats(scores))
            + unseen(accuracy, home);
    String sources = System.getenv("YANGFAN_SOURCES");
    if (sources != null && !sources.isBlank()) {
      Score score = accuracy.ofReviewed(home.resolve("data/plans"), Path.of(sources));
      page += REVIEWED.formatted(table(score));
    }
    Files.createDirectories(home.resolve("target/heldout"));
    Files.write(home.resolve("target/heldout/differences.log"), accuracy.differences());
    Files.createDirectories(home.resolve("docs"));
    Files.writeString(home.resolve("docs/accuracy.md"), page);
  }

  private static String unseen(Accuracy accuracy, Path home)
      throws IOException, UnreadableDocument {
    StringBuilder parts = new StringBuilder();
    for (String set : UnseenPlans.SETS) {
      parts.append(unseen(accuracy, home, set));
    }
    return parts.toString();
  }

  private static String unseen(Accuracy accuracy, Path home, String name)
      throws IOException, UnreadableDocument {
    Path folder = UnseenPlans.folder(home, name);
    List<Sample> plans = UnseenPlans.in(folder);
    Score now = Score.of(accuracy.ofHeldOut(plans).values());
    return UNSEEN.formatted(
        name, SETS.get(name), plans.size(), name, FirstReadings.of(folder), table(now));
  }

  private static String table(Score score) {
    String head = "| facts | how many | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n";
    return Arrays.stream(FactKind.values())
        .map(kind -> row(kind, score))
        .collect(Collectors.joining("\n", head, ""));
  }

  private static String formats(SortedMap<String, Score> scores) {
    String kinds =
        FactKind.MAIN.stream().map(kind -> kind.words).collect(Collectors.joining(" | "));
    String head = "| format | documents | " + kinds + " |\n|---|---:|---:|---:|---:|\n";
    return scores.entrySet().stream()
        .map(score -> row(score.getKey(), score.getValue()))
        .collect(Collectors.joining("\n", head, ""));
  }

  private static String row(String format, Score score) {
    return FactKind.MAIN.stream()
        .map(kind -> String.format(Locale.ROOT, " | %.3f", score.f1(kind)))
        .collect(Collectors.joining("", "| " + format + " | " + score.documents(), " |"));
  }

  private static String row(FactKind kind, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f |",
        kind.words,
        score.expected(kind),
        score.precision(kind),
        score.recall(kind),
        score.f1(kind));
  }
}
