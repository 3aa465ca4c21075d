/** Programs that a command line starts by name, and their options. */
@NullMarked
package org.onrecord.training.program;

import org.jspecify.annotations.NullMarked;
