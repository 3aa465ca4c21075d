package org.onrecord.lucene;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.onrecord.model.Quote;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Alias;
import org.onrecord.search.Query.All;
import org.onrecord.search.Query.Any;
import org.onrecord.search.Query.Everything;
import org.onrecord.search.Query.HasAttribute;
import org.onrecord.search.Query.HasValue;
import org.onrecord.search.Query.InLanguage;
import org.onrecord.search.Query.Near;
import org.onrecord.search.Query.Not;
import org.onrecord.search.Query.OfKind;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Query.Phrase;
import org.onrecord.search.Query.PublishedIn;
import org.onrecord.search.Query.SureOf;
import org.onrecord.search.Query.Word;

/**
 * Turns the query tree into a Lucene query, over articles or over quotes as the subclass has it.
 */
public abstract class Translator {

  private final Words words;

  Translator(Words words) {
    this.words = words;
  }

  /** All documents of the kind that is searched. */
  abstract Query everything();

  abstract Query word(Field field, String text) throws IOException;

  abstract Query phrase(Field field, String text) throws IOException;

  abstract Query attribute(String name, String value) throws IOException;

  /** What is counted under a value of a facet that is no attribute. */
  abstract Query value(Facet facet, String value) throws IOException;

  /** What quotes that this query finds are, or what they stand in. */
  abstract Query quoted(Query quotes);

  abstract Query language(String tag) throws IOException;

  /** The query in each field of the index that holds words of a field. */
  abstract Query spread(Field field, ByField query) throws IOException;

  /** A query that can be asked in any field of the index. */
  interface ByField {
    Query in(String field) throws IOException;
  }

  /** What answers "who said what" of these words, and what that is worth beside the words. */
  abstract Query whoSaidWhat(List<Leaf> question) throws IOException;

  public final Query translate(org.onrecord.search.Query query) throws IOException {
    return switch (query) {
      case Everything all -> everything();
      case Word(Field field, String text) -> new Asked(text, word(field, text));
      case Phrase(Field field, String text) -> new Asked(text, phrase(field, text));
      case Near(Field field, String text, int distance) ->
          new Asked(text, spread(field, in -> Words.near(in, text, distance)));
      case Pattern pattern ->
          new Asked(pattern.text(), spread(pattern.field(), in -> words.matching(in, pattern)));
      case Alias(List<org.onrecord.search.Query> written, Field field, String name) ->
          alias(written, field, name);
      case Any(List<org.onrecord.search.Query> queries) -> group(queries, Occur.SHOULD);
      case All(List<org.onrecord.search.Query> queries) -> group(queries, Occur.MUST);
      case Not(org.onrecord.search.Query excluded) ->
          new BooleanQuery.Builder()
              .add(everything(), Occur.MUST)
              .add(translate(excluded), Occur.MUST_NOT)
              .build();
      case PublishedIn(Optional<LocalDate> from, Optional<LocalDate> to) -> published(from, to);
      case HasAttribute(String name, String value) -> attribute(name, value);
      case HasValue(Facet facet, String value) ->
          facet.attribute().isPresent()
              ? attribute(facet.attribute().get(), value)
              : value(facet, value);
      case OfKind(Quote.Kind kind) -> quoted(Words.term(Schema.KIND, kind.label()));
      case SureOf(double confidence) ->
          quoted(NumberRange.ofFractions(Schema.CONFIDENCE, confidence, 1));
      case InLanguage(String tag) -> language(Ascii.toLowerCase(tag));
    };
  }

  // No pattern switches below: for each, Java makes a class when it is first asked, and a short
  // search notices.

  /**
   * Whether a query finds nothing but documents of the kind that is searched, so that it need not
   * be narrowed to {@link #everything}, which costs as much as one of its words.
   */
  static boolean findsOnlyItsKind(org.onrecord.search.Query query) {
    if (query instanceof Any(List<org.onrecord.search.Query> queries)) {
      return queries.stream().allMatch(any -> isStopWord(any) || findsOnlyItsKind(any));
    }
    if (query instanceof All(List<org.onrecord.search.Query> queries)) {
      return queries.stream().anyMatch(one -> !isStopWord(one) && findsOnlyItsKind(one));
    }
    // Quotes have their article's date, and facets are counted of both.
    return !(query instanceof PublishedIn || query instanceof HasValue);
  }

  /**
   * Whether a query excludes anything. An article that is excluded would be found all the same if
   * Lucene's block join were asked for it with nothing beside that narrows it.
   */
  static boolean excludes(org.onrecord.search.Query query) {
    return query instanceof Not
        || query instanceof Any(List<org.onrecord.search.Query> any) && excludes(any)
        || query instanceof All(List<org.onrecord.search.Query> all) && excludes(all);
  }

  /** Whether any of the queries does. */
  static boolean excludes(List<org.onrecord.search.Query> queries) {
    for (org.onrecord.search.Query query : queries) {
      if (excludes(query)) {
        return true;
      }
    }
    return false;
  }

  static Query published(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new NumberRange(
        Schema.PUBLISHED,
        from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  private Query group(List<org.onrecord.search.Query> queries, Occur occur) throws IOException {
    BooleanQuery.Builder group = new BooleanQuery.Builder();
    for (org.onrecord.search.Query query : queries) {
      if (query instanceof Not(org.onrecord.search.Query excluded) && occur == Occur.MUST) {
        group.add(translate(excluded), Occur.MUST_NOT);
      } else if (occur == Occur.MUST && isCondition(query)) {
        group.add(translate(query), Occur.FILTER);
      } else if (!isStopWord(query)) {
        group.add(translate(query), occur);
      }
    }
    BooleanQuery words = group.build();
    if (words.clauses().isEmpty()) {
      return new MatchNoDocsQuery("only stop words");
    }
    List<Query> answers = new ArrayList<>();
    answers.add(words);
    for (List<Leaf> bare : Leaf.readings(queries)) {
      List<Leaf> question = QuoteQueries.question(bare);
      if (!question.isEmpty()) {
        answers.add(whoSaidWhat(question));
      }
    }
    return Words.any(answers);
  }

  /** What matches any word that was written, or the name. */
  private Query alias(List<org.onrecord.search.Query> written, Field field, String name)
      throws IOException {
    List<Query> any = new ArrayList<>();
    for (org.onrecord.search.Query word : written) {
      any.add(translate(word));
    }
    any.add(translate(new Phrase(field, name)));
    return Words.any(any);
  }

  /** Whether a query has no words that an article could match better or worse. */
  private static boolean isCondition(org.onrecord.search.Query query) {
    return query instanceof PublishedIn
        || query instanceof InLanguage
        || query instanceof HasValue
        || query instanceof OfKind
        || query instanceof SureOf
        || query instanceof HasAttribute;
  }

  private static boolean isStopWord(org.onrecord.search.Query query) {
    return query instanceof Word(Field field, String text)
        && (field == Field.ANY
            || field == Field.TITLE
            || field == Field.BODY
            || field == Field.SAID)
        && Analyzers.isStopWord(text);
  }
}
