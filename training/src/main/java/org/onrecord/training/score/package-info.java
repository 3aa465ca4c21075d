/** Compares the annotator's quotes and speakers with labelled ones. */
@NullMarked
package org.onrecord.training.score;

import org.jspecify.annotations.NullMarked;
