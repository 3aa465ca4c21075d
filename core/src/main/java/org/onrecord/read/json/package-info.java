/**
 * Articles as JSON: one object, an array, or one object per line, with the fields that Onrecord
 * writes or those of a standard format; and sidecars.
 */
@NullMarked
package org.onrecord.read.json;

import org.jspecify.annotations.NullMarked;
