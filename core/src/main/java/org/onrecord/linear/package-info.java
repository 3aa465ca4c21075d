/**
 * Linear models over hashed features: what {@link org.onrecord.syntax} and {@link
 * org.onrecord.names} decide by.
 */
@NullMarked
package org.onrecord.linear;

import org.jspecify.annotations.NullMarked;
