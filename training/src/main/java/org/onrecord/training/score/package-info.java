/** Compares the quotes and speakers that the annotator finds with labelled ones. */
@NullMarked
package org.onrecord.training.score;

import org.jspecify.annotations.NullMarked;
