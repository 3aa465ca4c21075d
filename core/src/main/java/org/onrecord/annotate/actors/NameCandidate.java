package org.onrecord.annotate.actors;

import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.names.TaggedName;
import org.onrecord.text.Token;

/**
 * Capitalized words that may be a name: tokens {@code [from, to)} of a passage.
 *
 * @param passage its paragraph
 * @param from the index of the first token
 * @param to the index after the last token
 * @param words the key under which it is counted: the words, separated by single spaces
 * @param context what the titles or places split off beside it suggest
 * @param knownKind the kind, if a list or the word form determines it
 * @param taggedName the tagger's result, if it found a name
 */
record NameCandidate(
    TokenizedParagraph passage,
    int from,
    int to,
    String words,
    Hint context,
    Optional<Actor.Kind> knownKind,
    Optional<TaggedName> taggedName) {

  /** What the capitalized words beside a candidate suggest. */
  enum Hint {
    NONE,
    /** A title precedes it: "Minister Halden Roe". */
    AFTER_TITLE,
    /** A title follows it: "Microsoft Chairman". */
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

  /** This candidate with the tagger's result. */
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

  /** Whether it is in capitals throughout. */
  boolean isAllCaps() {
    for (int i = from; i < to; i++) {
      if (!passage.tokens().get(i).isAllCaps()) {
        return false;
      }
    }
    return true;
  }

  /** This candidate, counted under other words. */
  NameCandidate withWords(String others) {
    return new NameCandidate(passage, from, to, others, context, knownKind, taggedName);
  }

  RecognizedName as(Actor.Kind kind) {
    return new RecognizedName(passage.span(from, to), passage.words(from, to), kind);
  }
}
