package org.yangfan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An index in memory of everything in one generation that has a label. Han characters are found by
 * pairs (CJK bigrams), regions by their pinyin too. Immutable; thread-safe.
 */
public final class TextIndex {
  private static final int MOST = 10_000;
  private final IndexSearcher searcher;
  private final DirectoryReader reader;

  private TextIndex(DirectoryReader reader) throws IOException {
    searcher = new IndexSearcher(reader);
    this.reader = reader;
  }

  /**
   * Indexes {@code data}.
   *
   * @param data in a read transaction
   */
  public static TextIndex of(Dataset data) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(memory, new IndexWriterConfig(IndexedText.analyzer()))) {
      new IndexedText(data.getDefaultModel()).documents(writer::addDocument);
      writer.commit();
      return new TextIndex(DirectoryReader.open(memory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What has all the words of {@code text} or, where nothing has all, any; best first.
   *
   * @param text as people type it; blank finds nothing
   * @param kind local name of the class wanted; empty for all
   * @param limit how many hits at most
   */
  public Found find(String text, String kind, int limit) {
    try {
      Found all = find(WordQuery.of(text, Occur.MUST), text, kind, limit);
      return all.total() > 0 ? all : find(WordQuery.of(text, Occur.SHOULD), text, kind, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found find(Query query, String text, String kind, int limit) throws IOException {
    TopDocs everything = searcher.search(query, MOST);
    SortedMap<String, Integer> kinds = kinds(everything);
    TopDocs wanted = kind.isEmpty() ? everything : searcher.search(only(query, kind), MOST);
    Snippets snippets = new Snippets(WordQuery.of(text, Occur.SHOULD));
    List<ScoreDoc> first =
        List.of(wanted.scoreDocs).subList(0, Math.min(limit, wanted.scoreDocs.length));
    StoredFields stored = reader.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : first) {
      Document document = stored.document(each.doc);
      hits.add(
          new Hit(
              document.get(IndexedText.IRI),
              IndexedText.labels(document),
              List.of(document.getValues(IndexedText.KIND)),
              snippets.of(List.of(document.getValues(IndexedText.TEXT)))));
    }
    return new Found(wanted.scoreDocs.length, kinds, hits);
  }

  private static Query only(Query query, String kind) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term(IndexedText.KIND, kind)), Occur.FILTER)
        .build();
  }

  private SortedMap<String, Integer> kinds(TopDocs found) throws IOException {
    SortedMap<String, Integer> kinds = new TreeMap<>();
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, IndexedText.KIND);
    if (values == null) {
      return kinds;
    }
    int[] documents = Arrays.stream(found.scoreDocs).mapToInt(each -> each.doc).sorted().toArray();
    for (int document : documents) {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          kinds.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
        }
      }
    }
    return kinds;
  }
}
