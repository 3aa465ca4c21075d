/**
 * Programs that train the models of the library from data that is not shipped: {@code training/run
 * NAME ARGS}. {@link org.onrecord.training.Main} lists them.
 */
@NullMarked
package org.onrecord.training;

import org.jspecify.annotations.NullMarked;
