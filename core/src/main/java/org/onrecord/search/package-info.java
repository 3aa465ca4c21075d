/**
 * What a caller asks and what is returned: {@link org.onrecord.search.SearchRequest} with its
 * {@link org.onrecord.search.Query}, and {@link org.onrecord.search.Results} of {@link
 * org.onrecord.search.Hit}s and {@link org.onrecord.search.QuoteHit}s. The same for every store.
 *
 * <p>Everything here except builders is immutable and safe to share between threads. Lists are
 * copied and cannot be modified. Offsets are UTF-16 code units, {@code [start, end)}. No argument
 * may be null ({@link NullPointerException}).
 */
@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
