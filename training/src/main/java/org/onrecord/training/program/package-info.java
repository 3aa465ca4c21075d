/** Programs that a command line runs by name, and their options. */
@NullMarked
package org.onrecord.training.program;

import org.jspecify.annotations.NullMarked;
