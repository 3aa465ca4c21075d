/** Searches for made-up queries. */
@NullMarked
package org.onrecord.bench.query;

import org.jspecify.annotations.NullMarked;
