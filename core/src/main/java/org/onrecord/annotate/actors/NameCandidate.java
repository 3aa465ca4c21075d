package org.onrecord.annotate.actors;

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
 * @param context what the words that were cut off beside them say
 * @param knownKind the kind, where a list or the form of the words settles it
 * @param taggedName what the tagger takes it for, if for a name
 */
record NameCandidate(
    TokenizedParagraph passage,
    int from,
    int to,
    String words,
    Hint context,
    Optional<Actor.Kind> knownKind,
    Optional<TaggedName> taggedName) {

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

  static NameCandidate of(TokenizedParagraph passage, int from, int to, Hint hint) {
    return new NameCandidate(
        passage, from, to, passage.words(from, to), hint, Optional.empty(), Optional.empty());
  }

  static NameCandidate knownKind(TokenizedParagraph passage, int from, int to, Actor.Kind kind) {
    return new NameCandidate(
        passage, from, to, passage.words(from, to), Hint.NONE, Optional.of(kind), Optional.empty());
  }

  /** This candidate as a tagger sees it. */
  NameCandidate as(TaggedName name) {
    return new NameCandidate(passage, from, to, words, context, knownKind, Optional.of(name));
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
  boolean isAllCaps() {
    for (int i = from; i < to; i++) {
      if (!passage.tokens().get(i).isAllCaps()) {
        return false;
      }
    }
    return true;
  }

  /** This candidate counted under other words. */
  NameCandidate withWords(String others) {
    return new NameCandidate(passage, from, to, others, context, knownKind, taggedName);
  }

  RecognizedName as(Actor.Kind kind) {
    return new RecognizedName(passage.span(from, to), passage.words(from, to), kind);
  }
}
