/** Measures the ranking of articles and quotes, and the collapsing of copies. */
@NullMarked
package org.onrecord.bench.ranking;

import org.jspecify.annotations.NullMarked;
