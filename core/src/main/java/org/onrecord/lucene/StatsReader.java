package org.onrecord.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.onrecord.engine.query.QuoteQueries;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.search.Stats;

/** Counts the content of an index. */
final class StatsReader {

  private static final Query ARTICLES = Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE);
  private static final Query DATED =
      new BooleanQuery.Builder()
          .add(ARTICLES, Occur.FILTER)
          .add(new FieldExistsQuery(Schema.PUBLISHED), Occur.FILTER)
          .build();

  private static final Query ATTRIBUTED =
      new BooleanQuery.Builder()
          .add(QuoteQueries.matchAll(), Occur.FILTER)
          .add(Schema.term(Schema.ATTRIBUTED, "true"), Occur.FILTER)
          .build();

  private StatsReader() {}

  static Stats read(IndexSearcher searcher, Directory directory, Optional<String> label)
      throws IOException {
    long articles = searcher.count(ARTICLES);
    Stats.Builder stats =
        Stats.builder(Schema.VERSION)
            .articles(articles)
            .undated(articles - searcher.count(DATED))
            .quotes(searcher.count(QuoteQueries.matchAll()))
            .attributed(searcher.count(ATTRIBUTED))
            .actors(distinct(searcher.getIndexReader(), Schema.facet(Facet.ACTOR)))
            .bytes(bytes(directory));
    day(searcher, false).ifPresent(stats::earliest);
    day(searcher, true).ifPresent(stats::latest);
    label.ifPresent(stats::label);
    return stats.build();
  }

  private static long distinct(IndexReader reader, String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return 0;
    }
    long count = 0;
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      count++;
    }
    return count;
  }

  private static Optional<LocalDate> day(IndexSearcher searcher, boolean latest)
      throws IOException {
    Sort byDay = new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG, latest));
    TopFieldDocs first = searcher.search(DATED, 1, byDay);
    if (first.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Object day = ((FieldDoc) first.scoreDocs[0]).fields[0];
    return Optional.of(LocalDate.ofEpochDay((Long) day));
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException | FileNotFoundException e) {
        // The writer may have just merged and deleted this file.
      }
    }
    return bytes;
  }
}
