/**
 * Options that several commands share, and what they mean: which index, which sources, which query
 * and filters.
 */
@NullMarked
package org.onrecord.cli.option;

import org.jspecify.annotations.NullMarked;
