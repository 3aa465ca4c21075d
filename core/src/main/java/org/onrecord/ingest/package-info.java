/** Brings folders and streams of articles into an index, and says what became of each source. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
