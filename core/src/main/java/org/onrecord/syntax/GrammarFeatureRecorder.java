package org.onrecord.syntax;

import java.util.List;
import java.util.Map;
import org.onrecord.linear.DenseWeights;
import org.onrecord.text.Token;

/**
 * Records the features of tagger, parser and labeller of a {@link Grammar} for one sentence, for
 * training their weights. The features are those of the grammar itself. Tags are ordinals of {@link
 * PartOfSpeech}, heads are indexes of words or {@link TransitionState#ROOT}. Immutable.
 */
public final class GrammarFeatureRecorder {

  /** The number of features of a word for tagging. */
  public static final int TAG_FEATURES = TaggerFeatures.COUNT;

  /** The number of features of a parser state. */
  public static final int MOVE_FEATURES = TransitionFeatures.COUNT;

  /** The number of features of a word and its head. */
  public static final int RELATION_FEATURES = RelationFeatures.COUNT;

  private final EncodedTokens encoded;

  /**
   * @param tokens words and marks of a sentence, one token per quotation
   * @param quoted the shapes of the quotations, by the index of their token
   */
  public GrammarFeatureRecorder(List<Token> tokens, Map<Integer, QuotedToken> quoted) {
    this.encoded = EncodedTokens.of(tokens, quoted);
  }

  /** The number of words of the sentence. */
  public int size() {
    return encoded.size;
  }

  /** Whether a word is a quotation, which is always tagged {@link PartOfSpeech#QUOTED}. */
  public boolean isQuoted(int word) {
    return encoded.quoted[word];
  }

  /**
   * Writes the hashes of the tagger's features.
   *
   * @param tags those of the words before {@code word}
   * @param features of length {@link #TAG_FEATURES}
   */
  public void tagFeatures(int[] tags, int word, int[] features) {
    TaggerFeatures.of(encoded, tags, word, features);
  }

  /** The initial state of a parser of the sentence. */
  public TransitionState begin(int[] tags) {
    return new TransitionState(tags);
  }

  /**
   * Writes the hashes of the parser's features for the next transition.
   *
   * @param features of length {@link #MOVE_FEATURES}
   */
  public void moveFeatures(int[] tags, TransitionState state, int[] features) {
    TransitionFeatures.of(encoded, tags, state, features);
  }

  /**
   * Writes the hashes of the labeller's features for a word and its head.
   *
   * @param features of length {@link #RELATION_FEATURES}
   */
  public void relationFeatures(int[] tags, int[] heads, int word, int[] features) {
    RelationFeatures.of(encoded, tags, heads, word, features);
  }

  /** The tags that a tagger with these weights assigns. */
  public int[] tags(DenseWeights tagger) {
    return new PartOfSpeechTagger(tagger).tags(encoded);
  }
}
