package org.onrecord.engine.result;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.onrecord.engine.query.CombinedTextQuery;
import org.onrecord.engine.query.ConfidenceScoreQuery;
import org.onrecord.engine.query.LabelledQuery;
import org.onrecord.engine.query.NameGuardQuery;
import org.onrecord.engine.query.RecencyScoreQuery;
import org.onrecord.engine.query.SpellingsQuery;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.query.UnstemmedPhraseQuery;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.engine.schema.UnstemmedText;
import org.onrecord.model.Quote;
import org.onrecord.search.Explanation;
import org.onrecord.search.Explanation.Step;
import org.onrecord.search.Reason;
import org.onrecord.search.TermMatch;

/**
 * Explains scores. Walks the query tree built by the translators, whose types carry the meaning,
 * and asks Lucene only for values.
 */
final class ScoreExplainer {

  private final IndexSearcher searcher;
  private final TermVocabulary vocabulary;
  private final Query query;

  /** The recency factor; the query has at most one. */
  private double recency = 1;

  ScoreExplainer(IndexSearcher searcher, TermVocabulary vocabulary, Query query) {
    this.searcher = searcher;
    this.vocabulary = vocabulary;
    this.query = query;
  }

  Explanation of(int document) throws IOException {
    List<Reason> reasons = reasons(query, document, ScoreContext.NOTHING);
    return Explanation.builder(reasons, step(searcher.explain(query, document)))
        .recency(recency)
        .build();
  }

  private static Step step(org.apache.lucene.search.Explanation explained) {
    List<Step> of = new ArrayList<>();
    for (org.apache.lucene.search.Explanation detail : explained.getDetails()) {
      of.add(step(detail));
    }
    return new Step(explained.getValue().doubleValue(), explained.getDescription(), of);
  }

  /**
   * Context passed down the tree.
   *
   * @param label the user's words of the subtree
   * @param outer the factor of a subtree that is explained as a whole
   * @param weight further factors
   */
  private record ScoreContext(String label, double outer, double weight) {

    static final ScoreContext NOTHING = new ScoreContext("", 1, 1);

    ScoreContext by(String words) {
      return new ScoreContext(words, outer, weight);
    }

    ScoreContext times(double factor) {
      return new ScoreContext(label, outer, weight * factor);
    }

    ScoreContext within() {
      return new ScoreContext(label, outer * weight, 1);
    }

    double score(double value) {
      return value * weight * outer;
    }
  }

  private List<Reason> reasons(Query query, int document, ScoreContext given) throws IOException {
    List<Reason> reasons = new ArrayList<>();
    add(query, document, given, reasons);
    reasons.sort(Comparator.comparingDouble(Reason::score).reversed());
    return reasons;
  }

  /** Adds the contribution of a subtree to the document's score. */
  private void add(Query part, int document, ScoreContext given, List<Reason> reasons)
      throws IOException {
    double value = value(part, document);
    if (value == 0) {
      return;
    }
    switch (part) {
      case LabelledQuery labelled ->
          add(labelled.query(), document, given.by(labelled.words()), reasons);
      case BoostQuery boosted ->
          add(boosted.getQuery(), document, given.times(boosted.getBoost()), reasons);
      case ConfidenceScoreQuery sure ->
          add(
              sure.quotes(),
              document,
              given.times(value / value(sure.quotes(), document)),
              reasons);
      case RecencyScoreQuery aged -> {
        recency = value / value(aged.query(), document);
        add(aged.query(), document, given.times(recency).within(), reasons);
      }
      case BooleanQuery clauses -> {
        for (BooleanClause clause : clauses) {
          if (clause.isScoring()) {
            add(clause.query(), document, given, reasons);
          }
        }
      }
      case NameGuardQuery guard ->
          reasons.add(new Reason.NameMatch(given.score(value), guard.name()));
      case DisjunctionMaxQuery spellings ->
          add(best(spellings, document), document, given, reasons);
      case ToParentBlockJoinQuery quoted -> reasons.add(quoted(quoted, document, given));
      case ToChildBlockJoinQuery inArticle ->
          add(inArticle.getParentQuery(), parent(document), given, reasons);
      default -> reasons.add(matched(part, document, given, value));
    }
  }

  private double value(Query part, int document) throws IOException {
    return searcher.explain(part, document).getValue().doubleValue();
  }

  private Query best(DisjunctionMaxQuery spellings, int document) throws IOException {
    Query best = spellings;
    double bestValue = 0;
    for (Query spelling : spellings.getDisjuncts()) {
      double value = value(spelling, document);
      if (value > bestValue) {
        best = spelling;
        bestValue = value;
      }
    }
    return best;
  }

  private Reason quoted(ToParentBlockJoinQuery query, int article, ScoreContext given)
      throws IOException {
    LeafReaderContext leaf = leafOf(article);
    Weight quotes = weight(query.getChildQuery());
    int last = article - leaf.docBase;
    int best = -1;
    double bestValue = 0;
    for (int doc = first(leaf, last); doc < last; doc++) {
      double value = quotes.explain(leaf, doc).getValue().doubleValue();
      if (value > bestValue) {
        best = doc;
        bestValue = value;
      }
    }
    Quote quote =
        StoredArticles.read(searcher.getIndexReader(), article)
            .quotes()
            .get(StoredArticles.ordinal(leaf, best));
    List<Reason> words = reasons(query.getChildQuery(), leaf.docBase + best, given.within());
    return new Reason.QuoteMatch(given.score(bestValue), quote, given.weight(), words);
  }

  private Reason matched(Query part, int document, ScoreContext given, double value)
      throws IOException {
    LeafReaderContext leaf = leafOf(document);
    List<TermMatch> found = new ArrayList<>();
    for (Query spelling : spellings(part)) {
      exactForm(spelling, leaf, document - leaf.docBase).ifPresent(found::add);
      Matches matches = weight(spelling).matches(leaf, document - leaf.docBase);
      if (matches != null) {
        for (String field : Iterables.filter(matches, Schema.TEXT::contains)) {
          double worth = part instanceof CombinedTextQuery word ? fieldWeight(word, field) : 1;
          found.addAll(found(field, matches.getMatches(field), given.label(), worth));
        }
      }
    }
    return new Reason.WordMatch(given.score(value), given.label(), found, given.weight());
  }

  /** Matches of unstemmed words, which have no positions in Lucene. */
  private Optional<TermMatch> exactForm(Query part, LeafReaderContext leaf, int document)
      throws IOException {
    return switch (part) {
      case TermQuery word when Schema.isWritten(word.getTerm().field()) ->
          exactForm(
              Schema.label(word.getTerm().field()),
              List.of(word.getTerm().text()),
              OptionalLong.of(vocabulary.frequency(word.getTerm())),
              leaf,
              document);
      case UnstemmedPhraseQuery phrase ->
          exactForm(phrase.field(), phrase.words(), OptionalLong.empty(), leaf, document);
      default -> Optional.empty();
    };
  }

  private static Optional<TermMatch> exactForm(
      String field, List<String> words, OptionalLong among, LeafReaderContext leaf, int document)
      throws IOException {
    int times = UnstemmedText.of(leaf, document, field).times(words);
    String all = String.join(" ", words);
    TermMatch.Builder match = TermMatch.builder(field, all).isExactForm(true).termFrequency(times);
    among.ifPresent(match::documentFrequency);
    return Optional.of(match.build());
  }

  private static List<Query> spellings(Query part) {
    return part instanceof SpellingsQuery spellings
        ? spellings.terms().stream().<Query>map(TermQuery::new).toList()
        : List.of(part);
  }

  private List<TermMatch> found(String field, MatchesIterator matches, String label, double worth)
      throws IOException {
    Multiset<String> times = TreeMultiset.create();
    Map<String, OptionalLong> among = new HashMap<>();
    while (matches.next()) {
      if (matches.getQuery() instanceof TermQuery word) {
        Term term = word.getTerm();
        times.add(term.text());
        among.put(term.text(), OptionalLong.of(vocabulary.frequency(term)));
      } else {
        times.add(label);
      }
    }
    List<TermMatch> found = new ArrayList<>();
    for (Multiset.Entry<String> term : times.entrySet()) {
      TermMatch.Builder match =
          TermMatch.builder(field, term.getElement())
              .termFrequency(term.getCount())
              .fieldWeight(worth);
      among
          .getOrDefault(term.getElement(), OptionalLong.empty())
          .ifPresent(match::documentFrequency);
      found.add(match.build());
    }
    return found;
  }

  private static double fieldWeight(CombinedTextQuery word, String field) {
    return word.weights().getOrDefault(field, 1f);
  }

  private Weight weight(Query part) throws IOException {
    return searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE, 1);
  }

  private int parent(int quote) throws IOException {
    LeafReaderContext leaf = leafOf(quote);
    return leaf.docBase + articles(leaf).nextSetBit(quote - leaf.docBase);
  }

  /** The first quote of an article; the article itself if it has none. */
  private int first(LeafReaderContext leaf, int article) throws IOException {
    return article == 0 ? 0 : articles(leaf).prevSetBit(article - 1) + 1;
  }

  private BitSet articles(LeafReaderContext leaf) throws IOException {
    return Objects.requireNonNull(ArticleBlock.ARTICLES.getBitSet(leaf));
  }

  private LeafReaderContext leafOf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
