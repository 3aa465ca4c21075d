/** How the models of {@code org.onrecord.linear} are learned. */
@NullMarked
package org.onrecord.linear;

import org.jspecify.annotations.NullMarked;
