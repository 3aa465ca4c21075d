package org.onrecord.engine.query;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Ranking;

/** A term scored over all text fields of an article combined (BM25F). */
public final class CombinedTextQuery extends Query {

  private final String term;
  private final ImmutableMap<String, Float> weights;

  public CombinedTextQuery(String term, Ranking ranking) {
    this.term = term;
    this.weights =
        ImmutableMap.of(
            Schema.TITLE, ranking.title(),
            Schema.STANDFIRST, ranking.standfirst(),
            Schema.BODY, ranking.body(),
            Schema.QUOTED, ranking.body());
  }

  public String term() {
    return term;
  }

  /** The weight of each field relative to the body. */
  public ImmutableMap<String, Float> weights() {
    return weights;
  }

  private CombinedFieldQuery query() {
    CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(term);
    for (Map.Entry<String, Float> weight : weights.entrySet()) {
      combined.addField(weight.getKey(), weight.getValue());
    }
    return combined.build();
  }

  /**
   * Creates the weight directly: a rewrite would make enclosing queries compare it field by field.
   */
  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return query().createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    List<Term> terms = new ArrayList<>();
    for (String field : weights.keySet()) {
      if (visitor.acceptField(field)) {
        terms.add(new Term(field, term));
      }
    }
    if (!terms.isEmpty()) {
      visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms.toArray(new Term[0]));
    }
  }

  @Override
  public String toString(String field) {
    return query().toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CombinedTextQuery same
        && term.equals(same.term)
        && weights.equals(same.weights);
  }

  @Override
  public int hashCode() {
    // All terms of an index have the same weights.
    return term.hashCode();
  }
}
