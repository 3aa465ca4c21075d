package org.onrecord.engine.schema;

import com.google.common.collect.Collections2;
import java.util.Collection;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Numbers that are looked for one by one, as terms. Lucene's points, which are for ranges, are not
 * used at all: an index with none opens sooner, and ranges here only narrow what words find, for
 * which values do, see {@code NumberRangeQuery}.
 */
public final class NumberTerms {

  private NumberTerms() {}

  public static BytesRef term(int number) {
    byte[] bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(number, bytes, 0);
    return new BytesRef(bytes);
  }

  public static BytesRef term(long number) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(number, bytes, 0);
    return new BytesRef(bytes);
  }

  /** The number that a term is for. */
  public static long of(BytesRef term) {
    return term.length == Integer.BYTES
        ? NumericUtils.sortableBytesToInt(term.bytes, term.offset)
        : NumericUtils.sortableBytesToLong(term.bytes, term.offset);
  }

  /** The query for any of several numbers, which are indexed as of their type. */
  public static Query anyOf(String field, Collection<? extends Number> numbers) {
    return new TermInSetQuery(
        field,
        Collections2.transform(
            numbers,
            number -> number instanceof Integer small ? term(small) : term(number.longValue())));
  }
}
