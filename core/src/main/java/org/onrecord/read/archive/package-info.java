/**
 * Reads archives entry by entry: zip, tar, gzip, WARC, ARC. Each entry goes back to {@code
 * FormatDispatcher} as an {@code EntryReader}; what is cut or damaged is reported.
 */
@NullMarked
package org.onrecord.read.archive;

import org.jspecify.annotations.NullMarked;
