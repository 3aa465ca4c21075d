package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.result.SearchEngine.InspectionIndex;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;

/** Copies articles that a cluster found to an in-memory index, for highlighting and explanation. */
final class ClusterInspectionIndex {

  private ClusterInspectionIndex() {}

  /**
   * A document that was found.
   *
   * @param ordinal the ordinal of the quote in its article; -1 for the article itself
   */
  record FoundDocument(Article article, int ordinal) {}

  static InspectionIndex of(
      List<FoundDocument> found,
      Query query,
      Ranking ranking,
      ClusterIndex index,
      TermVocabulary vocabulary)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    int[] documents = new int[found.size()];
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
    config.setParentField(Schema.BLOCK);
    // Keeps document numbers in the order of addition.
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    List<List<Document>> blocks = new ArrayList<>();
    for (FoundDocument each : found) {
      blocks.add(ArticleBlock.of(each.article()));
    }
    List<Document> all = ImmutableList.of(statisticsDocument(query, types(blocks)), blockEnd());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocuments(all);
      int first = all.size();
      for (int i = 0; i < documents.length; i++) {
        int ordinal = found.get(i).ordinal();
        int size = blocks.get(i).size();
        documents[i] = first + (ordinal < 0 ? size - 1 : ordinal);
        writer.addDocuments(blocks.get(i));
        first += size;
      }
    }
    ClusterStatisticsSearcher searcher =
        new ClusterStatisticsSearcher(DirectoryReader.open(directory), index, vocabulary);
    searcher.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
    return new InspectionIndex(searcher, documents);
  }

  private static Map<String, IndexableFieldType> types(List<List<Document>> blocks) {
    Map<String, IndexableFieldType> types = new HashMap<>();
    for (Document document : Iterables.concat(blocks)) {
      for (IndexableField field : document) {
        types.put(field.name(), field.fieldType());
      }
    }
    return types;
  }

  /**
   * A document with all terms of a query. Lucene requests statistics only for terms that occur in
   * its index, but a combination of fields or spellings is weighted by the statistics of all its
   * terms.
   */
  private static Document statisticsDocument(Query query, Map<String, IndexableFieldType> types) {
    Document document = new Document();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... terms) {
            for (Term term : terms) {
              if (Schema.TEXT.contains(term.field())) {
                document.add(
                    new Field(term.field(), term.text(), untokenized(term.field(), types)));
              }
            }
          }
        });
    return document;
  }

  /** The parent document that ends the block: an empty article. */
  private static Document blockEnd() {
    Document end = new Document();
    end.add(new StringField(Schema.TYPE, Schema.TYPE_ARTICLE, Store.NO));
    return end;
  }

  /** The type of an untokenized field that is otherwise like the field of the articles. */
  private static FieldType untokenized(String field, Map<String, IndexableFieldType> types) {
    FieldType type = new FieldType(types.getOrDefault(field, TextField.TYPE_NOT_STORED));
    type.setTokenized(false);
    type.freeze();
    return type;
  }
}
