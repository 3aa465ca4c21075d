/**
 * Detects and reads formats: archives, tables, XML, mail, web pages, database exports, Markdown.
 * {@code FormatDispatcher} detects the format; the entries of an archive are dispatched to it
 * again.
 */
@NullMarked
package org.onrecord.read.format;

import org.jspecify.annotations.NullMarked;
