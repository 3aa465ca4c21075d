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
 * Knows English grammar: finds the part of speech and the head of every word of a sentence.
 *
 * <p>A linear tagger and a greedy parser that learned from a larger one; {@code grammar.md} beside
 * the model says from which, on what text, and how well they do. Thread-safe; linear in the
 * sentence; never fails on any tokens.
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
   * A grammar of weights that were learned of the features that a {@link GrammarFeatureRecorder}
   * records.
   *
   * @param tagger a column for each {@link PartOfSpeech}
   * @param parser a column for each {@link Transition}
   * @param labeller a column for each {@link Relation}
   */
  public static Grammar of(DenseWeights tagger, DenseWeights parser, DenseWeights labeller) {
    return new Grammar(
        new PartOfSpeechTagger(tagger),
        new TransitionParser(parser),
        new RelationClassifier(labeller));
  }

  /** The grammar that comes with the library, read when it is first asked for. */
  public static Grammar english() {
    return English.GRAMMAR;
  }

  /**
   * The tree of a sentence.
   *
   * @param tokens its words and marks, one token for each stretch in quotation marks
   * @param quoted how the quoted stretches look, by the index of their token
   */
  public DependencyTree parse(List<Token> tokens, Map<Integer, QuotedToken> quoted) {
    EncodedTokens forms = EncodedTokens.of(tokens, quoted);
    int[] tags = tagger.tags(forms);
    int[] heads = parser.heads(forms, tags);
    return new DependencyTree(tags, heads, labeller.relations(forms, tags, heads));
  }

  /**
   * Reads what {@link #write} wrote; buffers, but does not close, {@code model}.
   *
   * @throws IOException if it cannot be read or is no model
   */
  public static Grammar read(InputStream model) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(model)));
    return of(DenseWeights.read(in), DenseWeights.read(in), DenseWeights.read(in));
  }

  /**
   * Writes the weights of tagger, parser and labeller, packed by gzip: the same bytes for the same
   * weights. Does not close {@code model}.
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
          throw new IllegalStateException("the library's " + MODEL + " is missing");
        }
        return read(model);
      } catch (IOException e) {
        throw new UncheckedIOException("the library's " + MODEL + " cannot be read", e);
      }
    }
  }
}
