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
 * Finds the names in an English article and tells people, organizations and places apart.
 *
 * <p>A linear model over each run of words with a capital: an averaged perceptron (Collins 2002)
 * that sees the words, what lists and clusters say of them, and what stands around them elsewhere
 * in the article. {@code names.md} beside the model says what it learned from, and how well it
 * does. Thread-safe; linear in the article; never fails on any tokens.
 */
public final class NameTagger {

  private static final String MODEL = "names.bin.gz";

  /** The lead, in sums of weights, from which a name is surely one, and surely of its kind. */
  private static final float CERTAIN_NAME_MARGIN = 10_000;

  private static final float CERTAIN_KIND_MARGIN = 25_000;

  private final NameModel model;

  NameTagger(NameModel model) {
    this.model = model;
  }

  /** The tagger that comes with the library, read when it is first asked for. */
  public static NameTagger english() {
    return English.TAGGER;
  }

  /**
   * The tagger of a model file, as {@link NameFeatureRecorder#write} writes it.
   *
   * @throws IOException if it cannot be read or is no model
   */
  public static NameTagger read(InputStream model) throws IOException {
    return new NameTagger(NameModel.read(model));
  }

  /** The model file that comes with the library, to be closed by the caller. */
  public static InputStream openEnglishModel() {
    InputStream model = NameTagger.class.getResourceAsStream(MODEL);
    if (model == null) {
      throw new IllegalStateException("the library's " + MODEL + " is missing");
    }
    return model;
  }

  /**
   * The names in an article, for each of its sentences, in order. Titles, articles and possessive
   * endings are not part of a name, nor are demonyms names.
   *
   * @param sentences the tokens of each, cut into {@link HyphenSplitter}
   */
  public List<List<TaggedName>> names(List<List<Token>> sentences) {
    List<EncodedSentence> forms =
        sentences.stream().map(sentence -> new EncodedSentence(sentence, model.lexicon())).toList();
    WordContexts surroundings = WordContexts.of(forms);
    NameFeatures features = new NameFeatures(model.lexicon());
    ImmutableList.Builder<List<TaggedName>> names = ImmutableList.builder();
    for (EncodedSentence sentence : forms) {
      names.add(names(sentence, surroundings, features));
    }
    return names.build();
  }

  private List<TaggedName> names(
      EncodedSentence forms, WordContexts surroundings, NameFeatures features) {
    List<TaggedName> names = new ArrayList<>();
    for (int[] run : forms.runs()) {
      if (run[1] - run[0] == 1 && surroundings.isOnlySentenceInitial(forms, run[0])) {
        continue;
      }
      float[][] scores = model.scores(forms, run[0], run[1], surroundings, features);
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

  /** Looks how near the words come to being a name of each kind, and none. */
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

  /** What words {@code [from, to)} of a run score as one name, the words around as labelled. */
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
        throw new UncheckedIOException("the library's " + MODEL + " cannot be read", e);
      }
    }
  }
}
