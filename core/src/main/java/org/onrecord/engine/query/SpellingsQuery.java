package org.onrecord.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** A term with spelling variants, which score lower next to it and equally alone. */
public final class SpellingsQuery extends Query {

  private final Term word;
  private final List<String> others;
  private final int tenths;

  /**
   * @param tenths the weight of a variant in tenths of the term's
   */
  SpellingsQuery(Term word, Collection<String> others, int tenths) {
    this.word = word;
    this.others = List.copyOf(others);
    this.tenths = tenths;
  }

  public Term word() {
    return word;
  }

  public List<String> others() {
    return others;
  }

  public int tenths() {
    return tenths;
  }

  /** The term, followed by its variants. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    terms.add(word);
    for (String other : others) {
      terms.add(new Term(word.field(), other));
    }
    return terms;
  }

  private Query query() {
    if (others.isEmpty()) {
      return new TermQuery(word);
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(word.field()).addTerm(word);
    for (String other : others) {
      any.addTerm(new Term(word.field(), other), tenths / 10f);
    }
    return any.build();
  }

  /**
   * Creates the weight directly: a rewrite would make enclosing queries compare it term by term.
   */
  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return query().createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(word.field())) {
      visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms().toArray(new Term[0]));
    }
  }

  @Override
  public String toString(String field) {
    return query().toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpellingsQuery same
        && word.equals(same.word)
        && others.equals(same.others)
        && tenths == same.tenths;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, others, tenths);
  }
}
