package org.yangfan.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Entries as documents of the index, which stores only their numbers. */
final class IndexedText {
  /** The number of the entry. */
  static final String NUMBER = "number";

  static final String KIND = "kind";

  /** What the thing is called. */
  static final String NAME = "name";

  /** A name in full, in small letters. */
  static final String WHOLE_NAME = "whole";

  /** What is said of it, and the words it rests on. */
  static final String TEXT = "text";

  private IndexedText() {}

  /** Han characters by pairs, other words in small letters; no word is too common to be found. */
  static Analyzer analyzer() {
    return new CJKAnalyzer(CharArraySet.EMPTY_SET);
  }

  static Document document(Entry entry, int number) {
    Document document = new Document();
    document.add(new NumericDocValuesField(NUMBER, number));
    entry.of(Facet.KIND).forEach(kind -> document.add(unstored(KIND, kind)));
    Stream.concat(entry.names().stream(), entry.initials().stream())
        .forEach(
            name -> {
              document.add(new TextField(NAME, name, Field.Store.NO));
              document.add(unstored(WHOLE_NAME, name.toLowerCase(Locale.ROOT)));
            });
    entry.texts().forEach(text -> document.add(new TextField(TEXT, text, Field.Store.NO)));
    return document;
  }

  private static Field unstored(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }
}
