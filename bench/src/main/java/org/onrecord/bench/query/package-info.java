/** Runs generated queries. */
@NullMarked
package org.onrecord.bench.query;

import org.jspecify.annotations.NullMarked;
