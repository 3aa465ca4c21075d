/** Measures in what order searches find articles, and what they take for copies. */
@NullMarked
package org.onrecord.bench.ranking;

import org.jspecify.annotations.NullMarked;
