package org.onrecord.engine.result;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.SearchTerm;
import org.onrecord.engine.query.SearchTerms;
import org.onrecord.engine.result.MatchRanges.PositionedTerm;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.search.Highlight;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Range;

/**
 * Picks the passages that show best why articles were found, by the offsets that the index keeps.
 */
final class PassageHighlighter {

  /** Passages of a body that are shown. */
  private static final int MAX_BODY_PASSAGES = 2;

  /** Sentences are joined until a passage has about this many characters. */
  private static final int TARGET_LENGTH = 100;

  /** A passage that is longer (text without sentences) is cut to this around its first match. */
  private static final int MAX_LENGTH = 400;

  private static final ImmutableList<Part> HEAD = ImmutableList.of(Part.TITLE, Part.STANDFIRST);

  private final QueryWords words;

  PassageHighlighter(QueryWords words) {
    this.words = words;
  }

  /**
   * The passages of each article, in the order of the text.
   *
   * @param desk where their documents are, in the same order
   */
  List<List<Highlight>> of(
      SearchEngine.InspectionIndex desk, SearchTerms sought, List<Article> articles)
      throws IOException {
    List<List<PositionedTerm>> wanted = termsToMark(sought);
    List<List<Highlight>> passages = new ArrayList<>();
    Map<Integer, String> bodies = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Highlight> ofArticle = new ArrayList<>();
      for (Part head : HEAD) {
        inHead(articles.get(i), head, wanted).ifPresent(ofArticle::add);
      }
      passages.add(ofArticle);
      bodies.put(desk.documents()[i], articles.get(i).body());
    }
    if (!articles.isEmpty() && !wanted.isEmpty()) {
      Object[] found =
          new Highlighter(desk.searcher(), bodies, hasPhrase(wanted))
              .find(inBody(wanted), desk.documents().clone());
      for (int i = 0; i < articles.size(); i++) {
        if (found[i] instanceof Passage[] some) {
          passages.get(i).addAll(highlights(articles.get(i).body(), some));
        }
      }
    }
    return passages;
  }

  /**
   * What is to be marked: every word that could have matched, wherever it was looked for, and every
   * phrase.
   */
  private List<List<PositionedTerm>> termsToMark(SearchTerms sought) throws IOException {
    List<List<PositionedTerm>> wanted = new ArrayList<>();
    for (Pattern pattern : sought.patterns()) {
      switch (pattern.field()) {
        case ANY, TITLE, BODY, SAID, ACTOR, SPEAKER ->
            wanted.addAll(MatchRanges.asSingleTerms(words.textTerms(pattern)));
        case AUTHOR, OUTLET -> {}
      }
    }
    for (SearchTerm leaf : sought.terms()) {
      switch (leaf.field()) {
        case ANY, TITLE, BODY, SAID -> add(leaf, wanted);
        case ACTOR, SPEAKER -> addName(leaf, wanted);
        case AUTHOR, OUTLET -> {}
      }
    }
    return wanted;
  }

  private void add(SearchTerm leaf, List<List<PositionedTerm>> wanted) throws IOException {
    if (leaf.isPhrase()) {
      wanted.addAll(MatchRanges.asPhrase(MatchRanges.terms(leaf.text())));
    } else {
      wanted.addAll(MatchRanges.asSingleTerms(words.textTerms(leaf.text())));
    }
  }

  private void addName(SearchTerm leaf, List<List<PositionedTerm>> wanted) throws IOException {
    for (String word : leaf.text().split("\\s+")) {
      wanted.addAll(MatchRanges.asSingleTerms(words.textTermsOfName(word)));
    }
  }

  private static boolean hasPhrase(List<List<PositionedTerm>> wanted) {
    for (List<PositionedTerm> sequence : wanted) {
      if (sequence.size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static Query inBody(List<List<PositionedTerm>> wanted) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<PositionedTerm> sequence : wanted) {
      any.add(sequence.size() == 1 ? inBody(sequence.get(0)) : phrase(sequence), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query inBody(PositionedTerm term) {
    return Schema.term(Schema.BODY, term.term());
  }

  private static Query phrase(List<PositionedTerm> sequence) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (PositionedTerm term : sequence) {
      int place = term.position() - sequence.get(0).position();
      phrase.add(new Term(Schema.BODY, term.term()), place);
    }
    return phrase.build();
  }

  /** A title or standfirst in which something is to be marked; these are short. */
  private static Optional<Highlight> inHead(
      Article article, Part part, List<List<PositionedTerm>> wanted) {
    String text = article.text(part);
    List<Range> ranges = MatchRanges.find(text, wanted, 0);
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    Span all = new Span(part, 0, text.length());
    return Optional.of(
        highlight(part == Part.TITLE ? all : trimmed(text, all, ranges), text, ranges));
  }

  private static List<Highlight> highlights(String body, Passage[] passages) {
    List<Highlight> highlights = new ArrayList<>();
    for (Passage passage : passages) {
      List<Range> ranges = ranges(passage, body);
      if (!ranges.isEmpty()) {
        int end = Math.min(passage.getEndOffset(), body.length());
        Span whole = new Span(Part.BODY, passage.getStartOffset(), end);
        highlights.add(highlight(trimmed(body, whole, ranges), body, ranges));
      }
    }
    return highlights;
  }

  private static Highlight highlight(Span span, String text, List<Range> ranges) {
    return new Highlight(
        span,
        span.coveredText(text),
        ranges.stream()
            .filter(range -> range.start() >= span.start() && range.end() <= span.end())
            .toList());
  }

  /** What matched, in order and apart: words of one phrase are one range. */
  private static List<Range> ranges(Passage passage, String text) {
    List<Range> matches = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int end = Math.min(passage.getMatchEnds()[i], text.length());
      if (passage.getMatchStarts()[i] < end) {
        matches.add(new Range(passage.getMatchStarts()[i], end));
      }
    }
    return MatchRanges.merged(matches);
  }

  /** A passage without white space around it, and of a length that can be read. */
  private static Span trimmed(String text, Span passage, List<Range> ranges) {
    Range first = ranges.get(0);
    int start = passage.start();
    int end = passage.end();
    if (end - start > MAX_LENGTH) {
      start = Math.max(start, first.start() - TARGET_LENGTH);
      end = Math.min(end, Math.max(first.end(), start + MAX_LENGTH));
    }
    while (start < first.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > first.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(passage.part(), start, end);
  }

  /** Lucene's highlighter over bodies that were read already, giving passages as they are. */
  private static final class Highlighter extends UnifiedHighlighter {

    private final Map<Integer, String> bodies;

    /**
     * @param hasPhrases whether words are to be marked only where they stand together, which takes
     *     longer to find out than where each stands
     */
    Highlighter(IndexSearcher searcher, Map<Integer, String> bodies, boolean hasPhrases) {
      super(
          UnifiedHighlighter.builder(searcher, Analyzers.all())
              .withFieldMatcher(field -> true)
              .withHandleMultiTermQuery(hasPhrases)
              .withHighlightPhrasesStrictly(hasPhrases)
              .withWeightMatches(hasPhrases)
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withMaxNoHighlightPassages(0)
              .withBreakIterator(() -> new PassageBreakIterator(TARGET_LENGTH))
              .withFormatter(new UnformattedPassages()));
      this.bodies = bodies;
    }

    /** As {@link ArticleBlock} has it: to look, all that every segment says of fields is merged. */
    @Override
    protected OffsetSource getOffsetSource(String field) {
      return OffsetSource.POSTINGS;
    }

    Object[] find(Query query, int[] documents) throws IOException {
      Map<String, Object[]> found =
          highlightFieldsAsObjects(
              new String[] {Schema.BODY}, query, documents, new int[] {MAX_BODY_PASSAGES});
      return Objects.requireNonNull(found.get(Schema.BODY));
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        values.add(new CharSequence[] {bodies.get(doc)});
      }
      return values;
    }
  }

  private static final class UnformattedPassages extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      return passages;
    }
  }
}
