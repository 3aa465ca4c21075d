package org.onrecord.cli.output;

import java.util.Optional;
import java.util.function.ToLongFunction;
import org.onrecord.search.SearchRequest;

/** Says that a search by date would find more if inferred dates counted. */
public final class InferredDatesHint {

  private InferredDatesHint() {}

  /**
   * The hint; empty if it would find no more. Costs a search where undated hits are left out.
   *
   * @param noun what was looked for, in the singular
   * @param total how many were found
   * @param undated how many have no date
   * @param count counts what a request finds
   */
  public static Optional<String> of(
      String noun,
      long total,
      long undated,
      SearchRequest request,
      ToLongFunction<SearchRequest> count) {
    if (undated == 0 || !request.isDated() || request.options().usesInferredDates()) {
      return Optional.empty();
    }
    long more = count.applyAsLong(request.withInferredDates().limit(1).withoutSnippets()) - total;
    return more > 0
        ? Optional.of(
            Wording.count(more, noun)
                + " more with an inferred date that may be in that period; to find "
                + (more == 1 ? "it" : "them")
                + " add --inferred-dates")
        : Optional.empty();
  }
}
