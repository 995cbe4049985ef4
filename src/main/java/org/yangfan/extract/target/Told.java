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

  private boolean listOpen;
  private boolean numbersFirst;
  private String per;
  private ClauseObject object = ClauseObject.NONE;

  /** Goes on to a sentence: what governed in the one before holds no more. */
  void openSentence() {
    ofSentence.clear();
    foldTold = false;
    listOpen = false;
    numbersFirst = false;
    per = null;
    object = ClauseObject.NONE;
    present = null;
  }

  /** Keeps what there is at present, which those after it may only give another value. */
  void keepPresent(Promise counted) {
    present = counted;
    last = counted;
    object = ClauseObject.NONE;
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

  /** Whether a verb of the sentence still governs. */
  boolean isListOpen() {
    return listOpen;
  }

  /** From here on a verb governs, where one is {@code told}. */
  void openList(boolean told) {
    listOpen |= told;
  }

  void closeList() {
    listOpen = false;
  }

  /** Whether the clause before ended in a list of figures that stand before their things. */
  boolean numbersFirst() {
    return numbersFirst;
  }

  void setNumbersFirst(boolean numbersFirst) {
    this.numbersFirst = numbersFirst;
  }

  /** For each of what the figures of the sentence hold, or null. */
  String per() {
    return per;
  }

  /**
   * 各市 holds for the clauses after it that begin with a verb and tell of no more than them; 每个… for
   * its own clause alone, and for one that only gives another value.
   *
   * @param scope what the next clause says of it
   * @param more whether the clause gives but another value of what was told before it
   */
  void keepScope(Scope scope, boolean opensWithVerb, boolean more) {
    if (!scope.isEmpty()) {
      per = scope.words();
      return;
    }
    boolean again = more && !Rhythm.holds(per);
    if (per != null && !again && (!opensWithVerb || per.startsWith("每"))) {
      per = null;
    }
  }

  /** What the clauses without figures before this one are about. */
  ClauseObject object() {
    return object;
  }

  /** From here on clauses that name no thing are about {@code next}. */
  void turnTo(ClauseObject next) {
    object = next;
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

  /**
   * What a clause is about that names no thing: that before it, or of the promise before; or "".
   */
  String aforesaid() {
    return object.isNone() && last != null ? last.words() : object.words();
  }

  /** Where the clause of {@link #aforesaid} begins; {@code none} without one. */
  int saidAt(int none) {
    return !object.isNone() ? object.start() : last == null ? none : last.clause().start();
  }

  /**
   * {@code place}, where {@code promise} stands, and what stands before it from the clause that
   * names its thing.
   *
   * @param own the words of the place
   */
  Span withThing(Promise promise, Span place, String own) {
    if (!object.isNone() && promise.words().equals(object.words())) {
      return new Span(object.start(), place.end());
    }
    boolean named =
        last == null
            || !promise.words().startsWith(last.words())
                && !promise.words().endsWith(last.words())
                && !last.words().startsWith(promise.words())
            || own.contains(last.words())
            || own.contains(promise.words());
    return named ? place : new Span(last.clause().start(), place.end());
  }

  /** The promise before, or null. */
  Promise last() {
    return last;
  }
}
