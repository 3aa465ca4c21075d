/**
 * The input of every format reader: the entry with the caller's settings and the sink of its
 * articles and problems, and decoding of bytes. Does not depend on other packages of the reader.
 */
@NullMarked
package org.onrecord.read.context;

import org.jspecify.annotations.NullMarked;
