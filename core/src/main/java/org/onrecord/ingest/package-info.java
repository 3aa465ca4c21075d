/**
 * Indexes folders and streams of articles, and reports the result for each source; exports an
 * index; compares it with expected results. {@link org.onrecord.ingest.Ingestion} is the entry
 * point.
 *
 * <p>No argument may be null ({@link NullPointerException}).
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
