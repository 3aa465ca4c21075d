/** Learns the weights by which pronouns are resolved. */
@NullMarked
package org.onrecord.training.pronouns;

import org.jspecify.annotations.NullMarked;
