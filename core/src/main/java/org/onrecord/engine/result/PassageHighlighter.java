package org.onrecord.engine.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
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

/** Selects the passages to highlight, using indexed offsets. */
final class PassageHighlighter {

  /** How many words and phrases choose the passages; Lucene allows 1,024 clauses. */
  private static final int MAX_CLAUSES = 1000;

  /** Maximum passages of a body. */
  private static final int MAX_BODY_PASSAGES = 2;

  /** Target length in characters. */
  private static final int TARGET_LENGTH = 100;

  /** Longer passages (text without sentences) are cut to this length around their first match. */
  private static final int MAX_LENGTH = 400;

  private static final ImmutableList<Part> HEAD = ImmutableList.of(Part.TITLE, Part.STANDFIRST);

  private final QueryWords words;

  PassageHighlighter(QueryWords words) {
    this.words = words;
  }

  /**
   * The passages of each article, in the order of the text.
   *
   * @param inspection contains their documents, in the same order
   */
  List<List<Highlight>> of(
      SearchEngine.InspectionIndex inspection, SearchTerms searchTerms, List<Article> articles)
      throws IOException {
    List<List<PositionedTerm>> marked = termsToMark(searchTerms);
    List<List<Highlight>> passages = new ArrayList<>();
    Map<Integer, String> bodies = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Highlight> ofArticle = new ArrayList<>();
      for (Part head : HEAD) {
        inHead(articles.get(i), head, marked).ifPresent(ofArticle::add);
      }
      passages.add(ofArticle);
      bodies.put(inspection.documents()[i], articles.get(i).body());
    }
    if (!articles.isEmpty() && !marked.isEmpty()) {
      Object[] found =
          new Highlighter(inspection.searcher(), bodies, hasPhrase(marked))
              .find(inBody(marked), inspection.documents().clone());
      for (int i = 0; i < articles.size(); i++) {
        if (found[i] instanceof Passage[] some) {
          passages.get(i).addAll(highlights(articles.get(i).body(), some));
        }
      }
    }
    return passages;
  }

  /** The terms and phrases to mark: every word that may have matched in any field. */
  private List<List<PositionedTerm>> termsToMark(SearchTerms searchTerms) throws IOException {
    List<List<PositionedTerm>> marked = new ArrayList<>();
    for (Pattern pattern : searchTerms.patterns()) {
      switch (pattern.field()) {
        case ANY, TITLE, BODY, SAID, ACTOR, SPEAKER ->
            marked.addAll(MatchRanges.asSingleTerms(words.textTerms(pattern)));
        case AUTHOR, OUTLET -> {}
      }
    }
    for (SearchTerm leaf : searchTerms.terms()) {
      switch (leaf.field()) {
        case ANY, TITLE, BODY, SAID -> add(leaf, marked);
        case ACTOR, SPEAKER -> addName(leaf, marked);
        case AUTHOR, OUTLET -> {}
      }
    }
    return marked;
  }

  private void add(SearchTerm leaf, List<List<PositionedTerm>> marked) throws IOException {
    if (leaf.isPhrase()) {
      marked.addAll(MatchRanges.asPhrase(MatchRanges.terms(leaf.text())));
    } else {
      marked.addAll(MatchRanges.asSingleTerms(words.textTerms(leaf.text())));
    }
  }

  private void addName(SearchTerm leaf, List<List<PositionedTerm>> marked) throws IOException {
    for (String word : leaf.text().split("\\s+")) {
      marked.addAll(MatchRanges.asSingleTerms(words.textTermsOfName(word)));
    }
  }

  private static boolean hasPhrase(List<List<PositionedTerm>> marked) {
    for (List<PositionedTerm> sequence : marked) {
      if (sequence.size() > 1) {
        return true;
      }
    }
    return false;
  }

  private static Query inBody(List<List<PositionedTerm>> marked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<PositionedTerm> sequence : Iterables.limit(marked, MAX_CLAUSES)) {
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

  /** Title or standfirst with matches, which are short. */
  private static Optional<Highlight> inHead(
      Article article, Part part, List<List<PositionedTerm>> marked) {
    String text = article.text(part);
    List<Range> ranges = MatchRanges.find(text, marked, 0);
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
        Span untrimmed = new Span(Part.BODY, passage.getStartOffset(), end);
        highlights.add(highlight(trimmed(body, untrimmed, ranges), body, ranges));
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

  /** The matches, in order and disjoint; the words of a phrase are one range. */
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

  /** A passage, trimmed and limited in length. */
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

  /** Lucene's highlighter over bodies that are in memory, returning passages. */
  private static final class Highlighter extends UnifiedHighlighter {

    private final Map<Integer, String> bodies;

    /**
     * @param hasPhrases whether words are marked only as part of a phrase, which takes longer to
     *     determine
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

    /** Fixed by {@link ArticleBlock}; looking it up would merge all field infos. */
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
