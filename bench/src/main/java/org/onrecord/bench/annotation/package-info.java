/** Measures annotation: quotes, speakers, actors, spelling variants of names. */
@NullMarked
package org.onrecord.bench.annotation;

import org.jspecify.annotations.NullMarked;
