package org.onrecord.annotate;

/**
 * The classes of the tokens of a sentence, as features of learned models have them. Made once a
 * sentence, because it is looked up for every candidate. Immutable.
 */
final class Landmarks {

  private static final int SAYS = 1;
  private static final int COMMA = 2;
  private static final int STOP = 4;
  private static final int MARKED_SPAN = 8;
  private static final int CLAUSE = 16;

  /** The names of all combinations, so that none is put together at run time. */
  private static final String[] COMBINATIONS = new String[2 * CLAUSE];

  static {
    for (int i = 0; i < COMBINATIONS.length; i++) {
      COMBINATIONS[i] =
          ((i & SAYS) != 0 ? "says " : "")
              + ((i & COMMA) != 0 ? ", " : "")
              + ((i & STOP) != 0 ? "; " : "")
              + ((i & MARKED_SPAN) != 0 ? "“” " : "")
              + ((i & CLAUSE) != 0 ? "that" : "");
    }
  }

  private final byte[] marks;
  private final String[] classes;

  private Landmarks(ParsedSentence sentence) {
    this.marks = new byte[sentence.size()];
    this.classes = new String[sentence.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = mark(sentence, i);
      classes[i] = WordClass.of(sentence, i);
    }
  }

  static Landmarks of(ParsedSentence sentence) {
    return new Landmarks(sentence);
  }

  /** The kinds of things that stand in {@code [from, end)}, each once, parted by spaces. */
  String between(int from, int end) {
    int all = 0;
    for (int i = from; i < end; i++) {
      all |= marks[i];
    }
    return COMBINATIONS[all];
  }

  /** The {@link WordClass} of the token at {@code index}, which may lie outside the sentence. */
  String at(int index) {
    return index < 0
        ? WordClass.BEFORE_FIRST
        : index < classes.length ? classes[index] : WordClass.BEHIND_LAST;
  }

  private static byte mark(ParsedSentence sentence, int i) {
    if (sentence.isMarkedSpan(i)) {
      return MARKED_SPAN;
    }
    String word = sentence.word(i);
    boolean clause = Words.CLAUSE_OPENERS.contains(word) || Words.RELATIVES.contains(word);
    return (byte)
        ((sentence.cue(i).isPresent() ? SAYS : 0)
            | (sentence.isMark(i, ",—–") ? COMMA : 0)
            | (sentence.isMark(i, ";:") ? STOP : 0)
            | (clause ? CLAUSE : 0));
  }
}
