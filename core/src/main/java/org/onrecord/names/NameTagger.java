package org.onrecord.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor.Kind;
import org.onrecord.text.Token;

/**
 * Recognizes the names of people, organizations and places in an English article.
 *
 * <p>An averaged perceptron (Collins 2002) over each run of capitalized words, with features of the
 * words, gazetteers, clusters, and the contexts of the same words elsewhere in the article. {@code
 * names.md} documents training data and accuracy. Thread-safe; linear in the length of the article;
 * never fails.
 */
public final class NameTagger {

  private static final String MODEL = "names.bin.gz";

  /** The margin, in sums of weights, from which a name and its kind count as certain. */
  private static final float CERTAIN_NAME_MARGIN = 10_000;

  private static final float CERTAIN_KIND_MARGIN = 25_000;

  private final NameModel model;

  NameTagger(NameModel model) {
    this.model = model;
  }

  /** The tagger with the model that is shipped with the library, loaded on first use. */
  public static NameTagger english() {
    return English.TAGGER;
  }

  /**
   * The tagger of a model file, as {@link NameFeatureRecorder#write} writes it.
   *
   * @throws IOException if it cannot be read or is not a model
   */
  public static NameTagger read(InputStream model) throws IOException {
    return new NameTagger(NameModel.read(model));
  }

  /** The model file that is shipped with the library; the caller closes it. */
  public static InputStream openEnglishModel() {
    InputStream model = NameTagger.class.getResourceAsStream(MODEL);
    if (model == null) {
      throw new IllegalStateException("model resource " + MODEL + " is missing from the jar");
    }
    return model;
  }

  /**
   * The names in an article, for each of its sentences, in order. Titles, articles and possessive
   * endings are not part of a name, nor are demonyms names.
   *
   * @param sentences the tokens of each, split by {@link HyphenSplitter}
   */
  public List<List<TaggedName>> names(List<List<Token>> sentences) {
    List<EncodedSentence> encoded =
        sentences.stream().map(sentence -> new EncodedSentence(sentence, model.lexicon())).toList();
    WordContexts contexts = WordContexts.of(encoded);
    NameFeatures features = new NameFeatures(model.lexicon());
    ImmutableList.Builder<List<TaggedName>> names = ImmutableList.builder();
    for (EncodedSentence sentence : encoded) {
      names.add(names(sentence, contexts, features));
    }
    return names.build();
  }

  private List<TaggedName> names(
      EncodedSentence encoded, WordContexts contexts, NameFeatures features) {
    List<TaggedName> names = new ArrayList<>();
    for (int[] run : encoded.runs()) {
      if (run[1] - run[0] == 1 && contexts.isOnlySentenceInitial(encoded, run[0])) {
        continue;
      }
      float[][] scores = model.scores(encoded, run[0], run[1], contexts, features);
      int[] labels = ViterbiDecoder.decode(scores, model.transitions());
      int from = 0;
      for (int i = 0; i < labels.length; i++) {
        if (BilouLabels.begins(labels[i])) {
          from = i;
        }
        if (BilouLabels.ends(labels[i])) {
          names.add(name(run[0], scores, labels, from, i + 1));
        }
      }
    }
    return names;
  }

  /** Computes the support of each kind of name, and of no name. */
  private TaggedName name(int start, float[][] scores, int[] labels, int from, int to) {
    Kind kind = BilouLabels.kind(labels[from]);
    float own = score(scores, labels, from, to, Optional.of(kind));
    float none = score(scores, labels, from, to, Optional.empty());
    double sure = Math.min(1, (own - none) / CERTAIN_NAME_MARGIN);
    Map<Kind, Double> support = new EnumMap<>(Kind.class);
    for (Kind other : Kind.values()) {
      float behind = own - score(scores, labels, from, to, Optional.of(other));
      support.put(other, sure * Math.max(0, 1 - behind / CERTAIN_KIND_MARGIN));
    }
    return new TaggedName(start + from, start + to, kind, Maps.immutableEnumMap(support));
  }

  /**
   * The score of words {@code [from, to)} of a run as one name, with the given labels around them.
   */
  private float score(float[][] scores, int[] labels, int from, int to, Optional<Kind> kind) {
    float[][] transitions = model.transitions();
    int last = from > 0 ? labels[from - 1] : BilouLabels.OUTSIDE;
    float score = 0;
    for (int i = from; i < to; i++) {
      int label = kind.isPresent() ? BilouLabels.of(kind.get(), from, i, to) : BilouLabels.OUTSIDE;
      score += scores[i][label] + transitions[last][label];
      last = label;
    }
    return score + transitions[last][to < labels.length ? labels[to] : BilouLabels.OUTSIDE];
  }

  private static final class English {

    private static final NameTagger TAGGER = load();

    private static NameTagger load() {
      try (InputStream model = openEnglishModel()) {
        return read(model);
      } catch (IOException e) {
        throw new UncheckedIOException("model resource " + MODEL + " cannot be read", e);
      }
    }
  }
}
