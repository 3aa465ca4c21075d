/**
 * Tells formats and reads them: archives, tables, XML, mail, web pages, exports of databases,
 * Markdown. {@code FormatDispatcher} decides which; the entries of an archive come back to it.
 */
@NullMarked
package org.onrecord.read.format;

import org.jspecify.annotations.NullMarked;
