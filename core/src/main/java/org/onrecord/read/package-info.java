/**
 * Reads articles from files: plain text, Markdown, web pages, JSON, tables, feeds, agency XML,
 * mail, database exports, and archives of these.
 *
 * <p>{@link org.onrecord.read.ArticleReader} is the entry point. It passes every article and every
 * problem to an {@link org.onrecord.read.ArticleSink} immediately: one bad line or file never stops
 * the others. {@link org.onrecord.read.ArticleJson} writes the JSON that the reader reads back
 * without loss.
 *
 * <p>Two rules: text is kept as published (only boilerplate such as bylines, dates, share buttons
 * and author notes is removed from plain text, nothing from JSON); and a missing value is better
 * than a wrong one: doubtful authors and dates are dropped.
 *
 * <p>No argument may be null ({@link NullPointerException}).
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
