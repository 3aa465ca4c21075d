/** Measures the speed of indexing, searching and annotating, beside Lucene used by hand. */
@NullMarked
package org.onrecord.bench.speed;

import org.jspecify.annotations.NullMarked;
