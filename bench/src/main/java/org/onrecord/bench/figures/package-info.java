/** Writes the page of figures from what the programs print. */
@NullMarked
package org.onrecord.bench.figures;

import org.jspecify.annotations.NullMarked;
