/** Indexes folders and streams of articles, and reports the result for each source. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
