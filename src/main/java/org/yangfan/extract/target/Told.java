package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.promise.Promise;
import org.yangfan.fact.Comparator;

/**
 * What a paragraph has told up to the clause that is read: its promises, and what still governs the
 * figures to come.
 */
final class Told {
  private final List<Promise> ofParagraph = new ArrayList<>();
  private final List<Promise> ofSentence = new ArrayList<>();
  private final List<Span> unclear = new ArrayList<>();
  private Promise last;
  private Promise present;

  /** Whether the sentence has told how many times a thing doubles. */
  private boolean foldTold;

  /** Whether a verb of the sentence still governs. */
  boolean listOpen;

  /** Whether the clause before ended in a list of figures that stand before their things. */
  boolean numbersFirst;

  /** For each of what the figures of the sentence hold, or null. */
  String per;

  /** What the clauses without figures before this one are about; empty for nothing. */
  String object = "";

  /** Where the clause of {@link #object} begins. */
  int objectStart;

  /** Goes on to a sentence: what governed in the one before holds no more. */
  void openSentence() {
    ofSentence.clear();
    foldTold = false;
    listOpen = false;
    numbersFirst = false;
    per = null;
    object = "";
    present = null;
  }

  /** Keeps what there is at present, which those after it may only give another value. */
  void keepPresent(Promise counted) {
    present = counted;
    last = counted;
    object = "";
  }

  /** {@code promise} with the present value that the sentence has told of its thing before. */
  Promise fromPresent(Promise promise) {
    boolean same =
        present != null
            && promise.baseline() == null
            && promise.comparator() != Comparator.EXACTLY
            && promise.words().equals(present.words())
            && promise.figure().measure().equals(present.figure().measure());
    return same ? promise.from(present.figure().value()) : promise;
  }

  void add(Promise promise) {
    last = promise;
    ofParagraph.add(promise);
    ofSentence.add(promise);
    foldTold |= promise.figure().isFold();
  }

  void addUnclear(Span figure) {
    unclear.add(figure);
  }

  /** Takes back that figures from {@code start} on were unclear: they belong to a name. */
  void takeBackUnclear(int start) {
    while (!unclear.isEmpty() && unclear.get(unclear.size() - 1).start() >= start) {
      unclear.remove(unclear.size() - 1);
    }
  }

  /** Takes back how many times a thing doubles, where the number follows that it leads to. */
  void takeBackFold(String words) {
    if (foldTold) {
      ofSentence.removeIf(before -> before.figure().isFold() && before.words().equals(words));
    }
  }

  /** The promises of the paragraph, those taken back among them. */
  List<Promise> ofParagraph() {
    return ofParagraph;
  }

  /** The promises of the sentence, in order. */
  List<Promise> ofSentence() {
    return ofSentence;
  }

  /** The figures of which it was not clear whether, or of what, they promise something. */
  List<Span> unclear() {
    return unclear;
  }

  /** The promise before in the same sentence, or null. */
  Promise ofSameSentence() {
    return ofSentence.isEmpty() ? null : ofSentence.get(ofSentence.size() - 1);
  }

  /**
   * What a clause is about that names no thing: that before it, or of the promise before; or "".
   */
  String aforesaid() {
    return object.isEmpty() && last != null ? last.words() : object;
  }

  /** Where the clause of {@link #aforesaid} begins; {@code none} without one. */
  int saidAt(int none) {
    return !object.isEmpty() ? objectStart : last == null ? none : last.clause().start();
  }

  /** The promise before, or null. */
  Promise last() {
    return last;
  }
}
