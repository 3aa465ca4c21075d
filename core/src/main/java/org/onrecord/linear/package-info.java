/**
 * Linear models over hashed features, used by {@link org.onrecord.syntax} and {@link
 * org.onrecord.names}.
 */
@NullMarked
package org.onrecord.linear;

import org.jspecify.annotations.NullMarked;
