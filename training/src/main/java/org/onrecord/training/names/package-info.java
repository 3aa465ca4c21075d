/** Trains the model of {@link org.onrecord.names.NameTagger}. */
@NullMarked
package org.onrecord.training.names;

import org.jspecify.annotations.NullMarked;
