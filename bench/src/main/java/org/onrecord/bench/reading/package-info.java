/** Measures how titles, authors, dates and texts of pages are read. */
@NullMarked
package org.onrecord.bench.reading;

import org.jspecify.annotations.NullMarked;
