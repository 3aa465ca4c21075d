/** Trains the models of {@link org.onrecord.syntax.Grammar}. */
@NullMarked
package org.onrecord.training.syntax;

import org.jspecify.annotations.NullMarked;
