package org.onrecord.syntax;

import java.util.List;
import java.util.Map;
import org.onrecord.linear.DenseWeights;
import org.onrecord.text.Token;

/**
 * Records the features that tagger, parser and labeller of a {@link Grammar} decide by, for a
 * program that learns their weights. It is of one sentence; the features are those of the grammar
 * itself. Tags are ordinals of {@link PartOfSpeech}, heads indexes of words or {@link
 * TransitionState#ROOT}. Immutable.
 */
public final class GrammarFeatureRecorder {

  /** How many features a word to be tagged has. */
  public static final int TAG_FEATURES = TaggerFeatures.COUNT;

  /** How many features a state of the parser has. */
  public static final int MOVE_FEATURES = TransitionFeatures.COUNT;

  /** How many features a word and its head have. */
  public static final int RELATION_FEATURES = RelationFeatures.COUNT;

  private final EncodedTokens forms;

  /**
   * @param tokens words and marks of a sentence, one token for each stretch in quotation marks
   * @param quoted how the quoted stretches look, by the index of their token
   */
  public GrammarFeatureRecorder(List<Token> tokens, Map<Integer, QuotedToken> quoted) {
    this.forms = EncodedTokens.of(tokens, quoted);
  }

  /** How many words the sentence has. */
  public int size() {
    return forms.size;
  }

  /**
   * Whether a word is a stretch in quotation marks, which is {@link PartOfSpeech#QUOTED} without
   * asking.
   */
  public boolean isQuoted(int word) {
    return forms.quoted[word];
  }

  /**
   * Writes the hashes of what the tagger looks at.
   *
   * @param tags those of the words before {@code word}
   * @param features of length {@link #TAG_FEATURES}
   */
  public void tagFeatures(int[] tags, int word, int[] features) {
    TaggerFeatures.of(forms, tags, word, features);
  }

  /** Where a parser of the sentence begins. */
  public TransitionState begin(int[] tags) {
    return new TransitionState(tags);
  }

  /**
   * Writes the hashes of what the parser looks at before its next move.
   *
   * @param features of length {@link #MOVE_FEATURES}
   */
  public void moveFeatures(int[] tags, TransitionState state, int[] features) {
    TransitionFeatures.of(forms, tags, state, features);
  }

  /**
   * Writes the hashes of what the labeller looks at for a word and its head.
   *
   * @param features of length {@link #RELATION_FEATURES}
   */
  public void relationFeatures(int[] tags, int[] heads, int word, int[] features) {
    RelationFeatures.of(forms, tags, heads, word, features);
  }

  /** The tags that a tagger of some weights finds. */
  public int[] tags(DenseWeights tagger) {
    return new PartOfSpeechTagger(tagger).tags(forms);
  }
}
