package org.yangfan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.SimpleSpanFragmenter;

/** Pieces of text around what was looked for. */
final class Snippets {
  /** UTF-16 units in a piece. */
  private static final int LENGTH = 120;

  /** Marks that no text has: non-characters of Unicode. */
  private static final String OPEN = "\uFDD0";

  private static final String CLOSE = "\uFDD1";

  private final Highlighter highlighter;

  Snippets(Query query) {
    QueryScorer scorer = new QueryScorer(query, IndexedText.TEXT);
    highlighter = new Highlighter(new SimpleHTMLFormatter(OPEN, CLOSE), scorer);
    highlighter.setTextFragmenter(new SimpleSpanFragmenter(scorer, LENGTH));
  }

  /** A piece of the first of {@code texts} that has what was looked for; empty where none has. */
  List<Hit.Run> of(List<String> texts) {
    try (Analyzer analyzer = IndexedText.analyzer()) {
      for (String text : texts) {
        String clean = text.replace(OPEN, "").replace(CLOSE, "");
        TokenStream tokens = analyzer.tokenStream(IndexedText.TEXT, new StringReader(clean));
        String found = highlighter.getBestFragment(tokens, clean);
        if (found != null) {
          return runs(found);
        }
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidTokenOffsetsException e) {
      throw new IllegalStateException("the tokens come from the text itself", e);
    }
  }

  /** Marks that touch are one: pairs of Han characters overlap. */
  private static List<Hit.Run> runs(String marked) {
    List<Hit.Run> runs = new ArrayList<>();
    for (String piece : marked.replace(CLOSE + OPEN, "").split("(?=" + OPEN + ")")) {
      int close = piece.indexOf(CLOSE);
      if (close < 0) {
        runs.add(new Hit.Run(piece, false));
      } else {
        runs.add(new Hit.Run(piece.substring(OPEN.length(), close), true));
        if (close + CLOSE.length() < piece.length()) {
          runs.add(new Hit.Run(piece.substring(close + CLOSE.length()), false));
        }
      }
    }
    return runs;
  }
}
