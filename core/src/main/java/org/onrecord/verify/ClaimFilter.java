package org.onrecord.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.search.Field;
import org.onrecord.search.Query;
import org.onrecord.search.SearchRequest;

/**
 * The limits of a claim: which articles are checked.
 *
 * @param since the first day
 * @param until the last day
 * @param outlet words of the name of the outlet
 */
record ClaimFilter(Optional<LocalDate> since, Optional<LocalDate> until, Optional<String> outlet) {

  static ClaimFilter of(Claim claim) {
    return new ClaimFilter(claim.since(), claim.until(), claim.outlet());
  }

  boolean isEmpty() {
    return since.isEmpty() && until.isEmpty() && outlet.isEmpty();
  }

  SearchRequest request(Query query) {
    SearchRequest request = SearchRequest.of(query).withoutSnippets();
    if (since.isPresent()) {
      request = request.from(since.get());
    }
    if (until.isPresent()) {
      request = request.to(until.get());
    }
    if (outlet.isPresent()) {
      request = request.filter(new Query.Phrase(Field.OUTLET, outlet.get()));
    }
    return request;
  }
}
