/**
 * From files to articles: plain text as pasted from a page, Markdown, web pages, JSON, tables,
 * feeds, the XML of agencies, mail, exports of databases, and archives of these.
 *
 * <p>{@link org.onrecord.read.ArticleReader} is the door. It hands every article to an {@link
 * org.onrecord.read.ArticleSink} as soon as it is read, and every problem as well: one broken line
 * or file never stops the others. {@link org.onrecord.read.ArticleJson} writes the JSON that the
 * reader takes back with nothing lost.
 *
 * <p>Two rules hold throughout. The words are kept as published: only furniture (bylines, dates,
 * share buttons, notes about the author) is taken off plain text, and nothing off JSON. And absent
 * beats wrong: an author or a date that is not plainly one is left out.
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
