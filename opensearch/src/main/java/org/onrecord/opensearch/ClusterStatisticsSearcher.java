package org.onrecord.opensearch;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.schema.Schema;

/**
 * Searches a local copy of a few documents of a cluster, and scores them with the cluster's term
 * statistics.
 */
final class ClusterStatisticsSearcher extends IndexSearcher {

  private final ClusterIndex index;
  private final TermVocabulary vocabulary;
  private final Map<String, CollectionStatistics> fields = new HashMap<>();

  ClusterStatisticsSearcher(IndexReader reader, ClusterIndex index, TermVocabulary vocabulary) {
    super(reader);
    this.index = index;
    this.vocabulary = vocabulary;
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    int documents = Math.max(vocabulary.frequency(term), 1);
    return new TermStatistics(term.bytes(), documents, Math.max(documents, totalTermFreq));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    return super.collectionStatistics(field) == null
        ? null
        : fields.computeIfAbsent(field, this::clusterStatistics);
  }

  private CollectionStatistics clusterStatistics(String field) {
    boolean isText = Schema.TEXT.contains(field);
    String lengthField = isText ? field + "." + ClusterMapping.LENGTH : field;
    String aggregation = isText ? "sum" : "value_count";
    JsonObject hasField =
        isText
            ? Json.object("range", Json.object(lengthField, Json.object("gt", 0)))
            : Json.object("exists", Json.object("field", field));
    JsonObject body =
        Json.object(
            "size",
            0,
            "track_total_hits",
            true,
            "query",
            hasField,
            "aggs",
            Json.object("words", Json.object(aggregation, Json.object("field", lengthField))));
    JsonObject response = index.search(body);
    long documents = Math.max(1, ClusterIndex.total(response));
    long words =
        response.getAsJsonObject("aggregations").getAsJsonObject("words").get("value").getAsLong();
    return new CollectionStatistics(
        field, documents, documents, Math.max(documents, words), documents);
  }
}
