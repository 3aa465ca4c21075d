/**
 * Measures the integrity of an index after crashes and bit flips, and of searches during writes.
 */
@NullMarked
package org.onrecord.bench.store;

import org.jspecify.annotations.NullMarked;
