package org.onrecord.lucene;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.search.Highlight;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Range;

/**
 * Picks the passages that show best why articles were found, by the offsets that the index keeps.
 */
final class Passages {

  /** Passages of a body that are shown. */
  private static final int MOST = 2;

  /** Sentences are joined until a passage has about this many characters. */
  private static final int LENGTH = 100;

  /** A passage that is longer (text without sentences) is cut to this around its first match. */
  private static final int LONGEST = 400;

  private static final String[] FIELDS = {Schema.TITLE, Schema.STANDFIRST, Schema.BODY};
  private static final int[] MOST_OF_FIELD = {1, 1, MOST};
  private static final ImmutableList<Part> PARTS =
      ImmutableList.of(Part.TITLE, Part.STANDFIRST, Part.BODY);

  private final Words words;

  Passages(Words words) {
    this.words = words;
  }

  /**
   * The passages of each article, in the order of the text.
   *
   * @param desk where their documents are, in the same order
   */
  List<List<Highlight>> of(Engine.Desk desk, Sought sought, List<Article> articles)
      throws IOException {
    int[] documents = desk.documents();
    Query shown = shown(sought);
    List<List<Highlight>> passages = new ArrayList<>();
    articles.forEach(article -> passages.add(new ArrayList<>()));
    if (documents.length == 0 || shown == null) {
      return passages;
    }
    Map<Integer, Article> byDocument = new HashMap<>();
    for (int i = 0; i < documents.length; i++) {
      byDocument.put(documents[i], articles.get(i));
    }
    Map<String, Object[]> found =
        new Highlighter(desk.searcher(), byDocument).find(shown, documents.clone());
    for (int part = 0; part < FIELDS.length; part++) {
      Object[] ofArticles = Objects.requireNonNull(found.get(FIELDS[part]));
      for (int i = 0; i < articles.size(); i++) {
        if (ofArticles[i] instanceof Passage[] some) {
          highlights(PARTS.get(part), articles.get(i), some).forEach(passages.get(i)::add);
        }
      }
    }
    return passages;
  }

  /**
   * What is to be marked: every word that could have matched, wherever it was looked for; null for
   * nothing.
   */
  private @Nullable Query shown(Sought sought) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Pattern pattern : sought.patterns()) {
      switch (pattern.field()) {
        case ANY, TITLE, BODY, SAID, ACTOR, SPEAKER -> add(words.textTerms(pattern), any);
        case AUTHOR, OUTLET -> {}
      }
    }
    for (Leaf leaf : sought.leaves()) {
      switch (leaf.field()) {
        case ANY, TITLE, BODY, SAID, ACTOR, SPEAKER -> add(leaf, any);
        case AUTHOR, OUTLET -> {}
      }
    }
    BooleanQuery shown = any.build();
    return shown.clauses().isEmpty() ? null : shown;
  }

  private void add(Leaf leaf, BooleanQuery.Builder any) throws IOException {
    boolean isName =
        switch (leaf.field()) {
          case ACTOR, SPEAKER -> true;
          case ANY, TITLE, BODY, SAID, AUTHOR, OUTLET -> false;
        };
    if (leaf.isPhrase() && !isName) {
      any.add(words.phrase(Schema.BODY, leaf.text()), Occur.SHOULD);
      return;
    }
    for (String word : leaf.text().split("\\s+")) {
      add(words.textTerms(word), any);
    }
  }

  private static void add(Collection<String> terms, BooleanQuery.Builder any) {
    for (String term : terms) {
      any.add(Words.term(Schema.BODY, term), Occur.SHOULD);
    }
  }

  private static List<Highlight> highlights(Part part, Article article, Passage[] passages) {
    String text = article.text(part);
    List<Highlight> highlights = new ArrayList<>();
    for (Passage passage : passages) {
      List<Range> ranges = ranges(passage, text);
      if (!ranges.isEmpty()) {
        Span span = trimmed(part, text, passage, ranges.get(0));
        ranges.removeIf(range -> range.start() < span.start() || range.end() > span.end());
        highlights.add(new Highlight(span, span.of(text), ranges));
      }
    }
    return highlights;
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
    return Ranges.apart(matches);
  }

  private static Span trimmed(Part part, String text, Passage passage, Range first) {
    int start = passage.getStartOffset();
    int end = Math.min(passage.getEndOffset(), text.length());
    if (part == Part.TITLE) {
      start = 0;
      end = text.length();
    } else if (end - start > LONGEST) {
      start = Math.max(start, first.start() - LENGTH);
      end = Math.min(end, Math.max(first.end(), start + LONGEST));
    }
    while (start < first.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > first.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(part, start, end);
  }

  /** Lucene's highlighter over articles that were read already, giving passages as they are. */
  private static final class Highlighter extends UnifiedHighlighter {

    private final Map<Integer, Article> articles;

    Highlighter(IndexSearcher searcher, Map<Integer, Article> articles) {
      super(
          UnifiedHighlighter.builder(searcher, Analyzers.all())
              .withFieldMatcher(field -> true)
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withMaxNoHighlightPassages(0)
              .withBreakIterator(Highlighter::sentences)
              .withFormatter(new AsTheyAre()));
      this.articles = articles;
    }

    /** Sentences, joined until they are long enough, but never across paragraphs. */
    private static BreakIterator sentences() {
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      return new SplittingBreakIterator(
          LengthGoalBreakIterator.createMinLength(sentences, LENGTH, 0f), '\n');
    }

    Map<String, Object[]> find(Query query, int[] documents) throws IOException {
      return highlightFieldsAsObjects(FIELDS.clone(), query, documents, MOST_OF_FIELD.clone());
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        Article article = Objects.requireNonNull(articles.get(doc));
        CharSequence[] texts = new CharSequence[fields.length];
        for (int i = 0; i < fields.length; i++) {
          texts[i] =
              switch (fields[i]) {
                case Schema.TITLE -> article.title();
                case Schema.STANDFIRST -> article.standfirst();
                default -> article.body();
              };
        }
        values.add(texts);
      }
      return values;
    }
  }

  private static final class AsTheyAre extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      return passages;
    }
  }
}
