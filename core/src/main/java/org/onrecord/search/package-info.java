/**
 * What a caller asks and what comes back: {@link org.onrecord.search.SearchRequest} with its {@link
 * org.onrecord.search.Query}, and {@link org.onrecord.search.Results} of {@link
 * org.onrecord.search.Hit}s and {@link org.onrecord.search.QuoteHit}s. Plain immutable data, the
 * same for every store.
 */
@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
