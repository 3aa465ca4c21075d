/** Trains the weights of pronoun resolution. */
@NullMarked
package org.onrecord.training.pronouns;

import org.jspecify.annotations.NullMarked;
