/** Measures what an index is worth after crashes, flipped bits and reading during writes. */
@NullMarked
package org.onrecord.bench.store;

import org.jspecify.annotations.NullMarked;
