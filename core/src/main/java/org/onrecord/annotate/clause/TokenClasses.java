package org.onrecord.annotate.clause;

/**
 * The classes of the tokens of a sentence, as features of the trained models. Computed once per
 * sentence, because it is used for every candidate. Immutable.
 */
public final class TokenClasses {

  private static final int CUE_VERB = 1;
  private static final int COMMA = 2;
  private static final int STOP = 4;
  private static final int MARKED_SPAN = 8;
  private static final int CLAUSE = 16;

  /** Precomputed strings for all combinations. */
  private static final String[] COMBINATIONS = new String[2 * CLAUSE];

  static {
    for (int i = 0; i < COMBINATIONS.length; i++) {
      COMBINATIONS[i] =
          ((i & CUE_VERB) != 0 ? "says " : "")
              + ((i & COMMA) != 0 ? ", " : "")
              + ((i & STOP) != 0 ? "; " : "")
              + ((i & MARKED_SPAN) != 0 ? "“” " : "")
              + ((i & CLAUSE) != 0 ? "that" : "");
    }
  }

  private final byte[] tokenFlags;
  private final String[] classes;

  private TokenClasses(ParsedSentence sentence) {
    this.tokenFlags = new byte[sentence.size()];
    this.classes = new String[sentence.size()];
    for (int i = 0; i < tokenFlags.length; i++) {
      tokenFlags[i] = flags(sentence, i);
      classes[i] = TokenClass.of(sentence, i);
    }
  }

  static TokenClasses of(ParsedSentence sentence) {
    return new TokenClasses(sentence);
  }

  /** The classes in {@code [from, end)}, each once, separated by spaces. */
  public String between(int from, int end) {
    int all = 0;
    for (int i = from; i < end; i++) {
      all |= tokenFlags[i];
    }
    return COMBINATIONS[all];
  }

  /** The {@link TokenClass} of the token at {@code index}, which may be outside the sentence. */
  public String at(int index) {
    return index < 0
        ? TokenClass.BEFORE_FIRST
        : index < classes.length ? classes[index] : TokenClass.AFTER_LAST;
  }

  private static byte flags(ParsedSentence sentence, int i) {
    if (sentence.isMarkedSpan(i)) {
      return MARKED_SPAN;
    }
    String word = sentence.word(i);
    boolean clause =
        ClosedClasses.CLAUSE_OPENERS.contains(word) || ClosedClasses.RELATIVES.contains(word);
    return (byte)
        ((sentence.cue(i).isPresent() ? CUE_VERB : 0)
            | (sentence.isMark(i, ",—–") ? COMMA : 0)
            | (sentence.isMark(i, ";:") ? STOP : 0)
            | (clause ? CLAUSE : 0));
  }
}
