/**
 * Parses web pages: metadata claims, and the article's text.
 *
 * <p>{@link org.onrecord.read.html.WebPage} is the entry point; it returns {@link
 * org.onrecord.read.html.PageClaim}s by decreasing confidence, which the reader interprets.
 */
@NullMarked
package org.onrecord.read.html;

import org.jspecify.annotations.NullMarked;
