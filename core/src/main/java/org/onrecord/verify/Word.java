package org.onrecord.verify;

/**
 * A word of a claim or an article, or an ellipsis.
 *
 * @param text the word as written
 * @param key what words are compared by: lower case, without accents, American spelling, numbers in
 *     digits; empty for an ellipsis
 * @param start the UTF-16 offset of its start in the text
 * @param end the offset after its end
 * @param bracket the number of the pair of square brackets around it, from 1; 0 outside of brackets
 * @param endsSentence whether a full stop, question mark or exclamation mark comes after it
 */
record Word(String text, String key, int start, int end, int bracket, boolean endsSentence) {

  Word(String text, String key, int start, int end, int bracket) {
    this(text, key, start, end, bracket, false);
  }

  boolean isEllipsis() {
    return key.isEmpty();
  }

  /** Whether it carries grammar rather than content; words that negate do. */
  boolean isFunctionWord() {
    return WordLists.FUNCTION_WORDS.contains(key) || WordLists.NEGATIONS.contains(key);
  }

  boolean isContent() {
    return !isEllipsis() && !isFunctionWord();
  }

  /** This word and the next as one. */
  Word joined(Word next, String key) {
    return new Word(text + " " + next.text, key, start, next.end, bracket, next.endsSentence);
  }

  Word endingSentence() {
    return new Word(text, key, start, end, bracket, true);
  }
}
