/**
 * Measures the speed of indexing, searching and annotating, compared with hand-written Lucene code.
 */
@NullMarked
package org.onrecord.bench.speed;

import org.jspecify.annotations.NullMarked;
