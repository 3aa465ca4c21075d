package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Any of very many queries; their scores are added. Lucene allows a query 1,024 clauses over all
 * its levels, by a setting for the whole process, which is not ours to change; this query counts as
 * one, and each of its parts for itself.
 */
public final class UnionQuery extends Query {

  /** Fewer than the 1,024 clauses that a {@link BooleanQuery} may have. */
  private static final int CHUNK = 1000;

  private final ImmutableList<Query> parts;

  UnionQuery(List<Query> parts) {
    this.parts = ImmutableList.copyOf(parts);
  }

  /** The same as nested queries of few clauses each. */
  public Query asNested() {
    List<? extends Query> level = parts;
    do {
      List<Query> above = new ArrayList<>();
      for (List<? extends Query> chunk : Lists.partition(level, CHUNK)) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        chunk.forEach(part -> any.add(part, Occur.SHOULD));
        above.add(any.build());
      }
      level = above;
    } while (level.size() > 1);
    return level.get(0);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<Query> rewritten = new ArrayList<>();
    boolean isSame = true;
    for (Query part : parts) {
      Query simpler = searcher.rewrite(part);
      isSame &= simpler.equals(part);
      rewritten.add(simpler);
    }
    return isSame ? this : new UnionQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return asNested().createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return parts.stream()
        .map(part -> part.toString(field))
        .collect(Collectors.joining(" ", "any(", ")"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnionQuery that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + parts.hashCode();
  }
}
