package org.onrecord.engine.schema;

import com.google.common.collect.Collections2;
import java.util.Collection;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Exact numbers as terms. Points are avoided: an index without points opens faster, and ranges only
 * filter the matches of words, for which doc values suffice, see {@code NumberRangeQuery}.
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

  /** The number of a term. */
  public static long of(BytesRef term) {
    return term.length == Integer.BYTES
        ? NumericUtils.sortableBytesToInt(term.bytes, term.offset)
        : NumericUtils.sortableBytesToLong(term.bytes, term.offset);
  }

  /** A query for any of several numbers, indexed by their type. */
  public static Query anyOf(String field, Collection<? extends Number> numbers) {
    return new TermInSetQuery(
        field,
        Collections2.transform(
            numbers,
            number -> number instanceof Integer small ? term(small) : term(number.longValue())));
  }
}
