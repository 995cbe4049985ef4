package org.yangfan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What people type → a query over names and texts; nothing in it is taken for an operator. */
final class WordQuery {
  private static final Map<String, Float> FIELDS =
      Map.of(IndexedText.NAME, 6f, IndexedText.TEXT, 1f);
  private static final float EXACT = 20;
  private static final float KNOWN = 10;
  private static final int MOST_WORDS = 16;
  private static final float TIE = 0.1f;

  private WordQuery() {}

  /**
   * A query for the words of {@code text}, divided by white space; neighbouring Han characters are
   * one word.
   *
   * @param all {@code MUST} for all of them, {@code SHOULD} for any
   */
  static Query of(String text, Occur all) {
    BooleanQuery words = words(text, all, WordQuery::inAnyField);
    return words.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : ranked(words, text);
  }

  /** A query for names with all the words of {@code text}, of which the last may be a beginning. */
  static Query begun(String text) {
    BooleanQuery words = words(text, Occur.MUST, tokens -> in(IndexedText.NAME, tokens));
    if (words.clauses().isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    Term whole = whole(text);
    return new BooleanQuery.Builder()
        .add(ranked(words, text), Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(whole)), EXACT), Occur.SHOULD)
        .build();
  }

  private static BooleanQuery words(String text, Occur all, Function<List<String>, Query> query) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int taken = 0;
    try (Analyzer analyzer = IndexedText.analyzer()) {
      for (String word : text.strip().split("\\s+")) {
        List<String> tokens = tokens(analyzer, word);
        if (!tokens.isEmpty() && taken++ < MOST_WORDS) {
          words.add(query.apply(tokens), all);
        }
      }
    }
    return words.build();
  }

  /** Whatever is called exactly so comes first, then the kinds that people look for. */
  private static Query ranked(Query words, String text) {
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(words, Occur.MUST);
    ranked.add(constant(whole(text), EXACT), Occur.SHOULD);
    for (String kind : Likelihood.LOOKED_FOR) {
      ranked.add(constant(new Term(IndexedText.KIND, kind), KNOWN), Occur.SHOULD);
    }
    return ranked.build();
  }

  private static Term whole(String text) {
    return new Term(IndexedText.WHOLE_NAME, text.strip().toLowerCase(Locale.ROOT));
  }

  private static Query constant(Term term, float score) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), score);
  }

  private static Query inAnyField(List<String> tokens) {
    List<Query> fields = new ArrayList<>();
    FIELDS.forEach((field, boost) -> fields.add(new BoostQuery(in(field, tokens), boost)));
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** One token may be the beginning of a word; several stand together. */
  private static Query in(String field, List<String> tokens) {
    if (tokens.size() > 1) {
      return new PhraseQuery(field, tokens.toArray(String[]::new));
    }
    Term term = new Term(field, tokens.get(0));
    return new BooleanQuery.Builder()
        .add(new BoostQuery(new TermQuery(term), 2), Occur.SHOULD)
        .add(new PrefixQuery(term), Occur.SHOULD)
        .build();
  }

  private static List<String> tokens(Analyzer analyzer, String word) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream =
        analyzer.tokenStream(IndexedText.NAME, word.toLowerCase(Locale.ROOT))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
