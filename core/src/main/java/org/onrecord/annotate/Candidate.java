package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.names.TaggedName;
import org.onrecord.text.Token;

/**
 * Capitalised words that may be a name: tokens {@code [from, to)} of a passage.
 *
 * @param passage where they stand
 * @param from the first token
 * @param to one past the last token
 * @param words what it is counted under: the words, parted by single spaces
 * @param hint what the words that were cut off beside them say
 * @param known the kind, where a list or the form of the words settles it
 * @param tagged what the tagger takes it for, if for a name
 */
record Candidate(
    Passage passage,
    int from,
    int to,
    String words,
    Hint hint,
    Optional<Actor.Kind> known,
    Optional<TaggedName> tagged) {

  /** What the capitalised words around a candidate say of it. */
  enum Hint {
    NONE,
    /** A title stands before it: "Minister Halden Roe". */
    AFTER_TITLE,
    /** A title stands after it: "Microsoft Chairman". */
    BEFORE_TITLE,
    /** It begins with a place: "Saltmere Rovers". */
    WITH_PLACE
  }

  static Candidate of(Passage passage, int from, int to, Hint hint) {
    return new Candidate(
        passage, from, to, passage.words(from, to), hint, Optional.empty(), Optional.empty());
  }

  static Candidate known(Passage passage, int from, int to, Actor.Kind kind) {
    return new Candidate(
        passage, from, to, passage.words(from, to), Hint.NONE, Optional.of(kind), Optional.empty());
  }

  /** This candidate as a tagger sees it. */
  Candidate as(TaggedName name) {
    return new Candidate(passage, from, to, words, hint, known, Optional.of(name));
  }

  int size() {
    return to - from;
  }

  Token first() {
    return passage.tokens().get(from);
  }

  Token last() {
    return passage.tokens().get(to - 1);
  }

  /** Whether it is written in capitals throughout. */
  boolean isShouted() {
    for (int i = from; i < to; i++) {
      if (!passage.tokens().get(i).isShouted()) {
        return false;
      }
    }
    return true;
  }

  /** This candidate counted under other words. */
  Candidate under(String others) {
    return new Candidate(passage, from, to, others, hint, known, tagged);
  }

  Name as(Actor.Kind kind) {
    return new Name(passage.span(from, to), passage.words(from, to), kind);
  }
}
