/**
 * Articles as JSON: one object, an array or an object a line, with the fields that Onrecord writes
 * or those of a common format; and the records beside files.
 */
@NullMarked
package org.onrecord.read.json;

import org.jspecify.annotations.NullMarked;
