/**
 * The words of documents: DOCX, RTF, and PDF with a text layer. {@link
 * org.onrecord.read.ArticleReader} finds these readers by itself where this module is on the class
 * path.
 */
@NullMarked
package org.onrecord.documents;

import org.jspecify.annotations.NullMarked;
