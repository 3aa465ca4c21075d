/**
 * Detects and reads formats: tables, XML, mail, web pages, database exports, Markdown. {@code
 * FormatDispatcher} detects the format; the entries of an archive ({@code read.archive}) are
 * dispatched to it again.
 */
@NullMarked
package org.onrecord.read.format;

import org.jspecify.annotations.NullMarked;
