/** Measures how well claims are checked against an index. */
@NullMarked
package org.onrecord.bench.verify;

import org.jspecify.annotations.NullMarked;
