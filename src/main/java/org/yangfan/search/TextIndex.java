package org.yangfan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An index in memory of everything in one generation that has a label. Han characters are found by
 * pairs (CJK bigrams), regions by their pinyin and its first letters too. Immutable; thread-safe.
 */
public final class TextIndex {
  private static final int MOST = 10_000;
  private final IndexSearcher searcher;
  private final List<Entry> entries;

  /** The entry of each document of the index. */
  private final int[] numbers;

  private TextIndex(DirectoryReader reader, List<Entry> entries) throws IOException {
    this.searcher = new IndexSearcher(reader);
    this.entries = entries;
    this.numbers = new int[reader.maxDoc()];
    NumericDocValues values = MultiDocValues.getNumericValues(reader, IndexedText.NUMBER);
    for (int document = 0; document < numbers.length; document++) {
      values.advanceExact(document);
      numbers[document] = (int) values.longValue();
    }
  }

  /**
   * Indexes {@code data}.
   *
   * @param data in a read transaction
   */
  public static TextIndex of(Dataset data) {
    List<Entry> entries = new Entries(data.getDefaultModel()).all();
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(memory, new IndexWriterConfig(IndexedText.analyzer()))) {
      for (int number = 0; number < entries.size(); number++) {
        writer.addDocument(IndexedText.document(entries.get(number), number));
      }
      writer.forceMerge(1);
      writer.commit();
      return new TextIndex(DirectoryReader.open(memory), entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What has all the words of {@code text} or, where nothing has all, any; best first.
   *
   * @param text as people type it; blank finds nothing
   * @param wanted values of facets that hits must have
   * @param offset how many hits to leave out
   * @param limit how many hits at most
   */
  public Found find(String text, Map<Facet, String> wanted, int offset, int limit) {
    List<Entry> all = matching(WordQuery.of(text, Occur.MUST));
    List<Entry> found = all.isEmpty() ? matching(WordQuery.of(text, Occur.SHOULD)) : all;
    List<Entry> chosen = found.stream().filter(entry -> entry.is(wanted, null)).toList();
    Snippets snippets = new Snippets(WordQuery.of(text, Occur.SHOULD));
    List<Hit> hits =
        chosen.stream()
            .skip(offset)
            .limit(limit)
            .map(entry -> hit(entry, snippets.of(entry.texts())))
            .toList();
    return new Found(chosen.size(), facets(found, wanted), hits);
  }

  /**
   * What somebody may mean who has typed {@code text} so far, in the order of {@link Likelihood}.
   *
   * @param limit how many at most
   */
  public List<Hit> suggest(String text, int limit) {
    return matching(WordQuery.begun(text)).stream()
        .sorted(Likelihood.of(text))
        .limit(limit)
        .map(entry -> hit(entry, List.of()))
        .toList();
  }

  private static Hit hit(Entry entry, List<Hit.Run> snippet) {
    return new Hit(entry.iri(), entry.labels(), entry.of(Facet.KIND), snippet);
  }

  private List<Entry> matching(Query query) {
    try {
      List<Entry> matching = new ArrayList<>();
      int found = searcher.count(query); // empty places of a collector cost too
      int places = Math.max(1, Math.min(MOST, found));
      for (ScoreDoc each : searcher.search(query, places).scoreDocs) {
        matching.add(entries.get(numbers[each.doc]));
      }
      return matching;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Facet, SortedMap<String, Integer>> facets(
      List<Entry> found, Map<Facet, String> wanted) {
    Map<Facet, SortedMap<String, Integer>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      SortedMap<String, Integer> values = new TreeMap<>();
      for (Entry entry : found) {
        if (entry.is(wanted, facet)) {
          entry.of(facet).forEach(value -> values.merge(value, 1, Integer::sum));
        }
      }
      facets.put(facet, values);
    }
    return facets;
  }
}
