/** Measures what is found in articles: quotes, speakers, actors, names. */
@NullMarked
package org.onrecord.bench.annotation;

import org.jspecify.annotations.NullMarked;
