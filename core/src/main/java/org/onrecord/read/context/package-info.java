/**
 * What every reader of a format is given: the entry with the caller's settings and the sink of its
 * articles and problems, and how bytes become text. Depends on no other package of the reader.
 */
@NullMarked
package org.onrecord.read.context;

import org.jspecify.annotations.NullMarked;
