package org.onrecord.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.linear.DenseWeights;
import org.onrecord.text.Token;

/**
 * A tagger and dependency parser for English.
 *
 * <p>A linear tagger and a greedy parser, trained on the output of a larger parser; {@code
 * grammar.md} documents which, on what text, and the accuracy. Thread-safe; linear in the length of
 * the sentence; never fails.
 */
public final class Grammar {

  private static final String MODEL = "grammar.bin.gz";

  private final PartOfSpeechTagger tagger;
  private final TransitionParser parser;
  private final RelationClassifier labeller;

  private Grammar(PartOfSpeechTagger tagger, TransitionParser parser, RelationClassifier labeller) {
    this.tagger = tagger;
    this.parser = parser;
    this.labeller = labeller;
  }

  /**
   * A grammar with trained weights of the features that a {@link GrammarFeatureRecorder} records.
   *
   * @param tagger one column per {@link PartOfSpeech}
   * @param parser one column per {@link Transition}
   * @param labeller one column per {@link Relation}
   */
  public static Grammar of(DenseWeights tagger, DenseWeights parser, DenseWeights labeller) {
    return new Grammar(
        new PartOfSpeechTagger(tagger),
        new TransitionParser(parser),
        new RelationClassifier(labeller));
  }

  /** The grammar that is shipped with the library, loaded on first use. */
  public static Grammar english() {
    return English.GRAMMAR;
  }

  /**
   * Parses a sentence.
   *
   * @param tokens its words and marks, one token per quotation
   * @param quoted the shapes of the quotations, by the index of their token
   */
  public DependencyTree parse(List<Token> tokens, Map<Integer, QuotedToken> quoted) {
    EncodedTokens encoded = EncodedTokens.of(tokens, quoted);
    int[] tags = tagger.tags(encoded);
    int[] heads = parser.heads(encoded, tags);
    Relation[] relations = labeller.relations(encoded, tags, heads);
    SubordinateClauseRepair.apply(tokens, tags, heads, relations);
    return new DependencyTree(tags, heads, relations);
  }

  /**
   * Reads the output of {@link #write}; buffers, but does not close, {@code model}.
   *
   * @throws IOException if it cannot be read or is not a model
   */
  public static Grammar read(InputStream model) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(model)));
    return of(DenseWeights.read(in), DenseWeights.read(in), DenseWeights.read(in));
  }

  /**
   * Writes the weights of tagger, parser and labeller, compressed with gzip: the same bytes for the
   * same weights. Does not close {@code model}.
   */
  public void write(OutputStream model) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(model);
    DataOutputStream out = new DataOutputStream(packed);
    tagger.weights().write(out);
    parser.weights().write(out);
    labeller.weights().write(out);
    out.flush();
    packed.finish();
  }

  private static final class English {

    private static final Grammar GRAMMAR = load();

    private static Grammar load() {
      try (InputStream model = Grammar.class.getResourceAsStream(MODEL)) {
        if (model == null) {
          throw new IllegalStateException("model resource " + MODEL + " is missing from the jar");
        }
        return read(model);
      } catch (IOException e) {
        throw new UncheckedIOException("model resource " + MODEL + " cannot be read", e);
      }
    }
  }
}
