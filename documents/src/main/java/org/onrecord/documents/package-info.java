/**
 * Readers of documents: DOCX, RTF, and PDF with a text layer. {@link
 * org.onrecord.read.ArticleReader} finds them if this module is on the class path or module path.
 */
@NullMarked
package org.onrecord.documents;

import org.jspecify.annotations.NullMarked;
