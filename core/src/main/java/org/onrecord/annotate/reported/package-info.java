/**
 * Indirect speech: words reported without quotation marks. {@code ReportCandidates} lists the
 * clauses that a verb, a noun or "according to" may report, {@code ReportClassifier} decides which
 * are reported, {@code ReportSource} finds their source.
 */
@NullMarked
package org.onrecord.annotate.reported;

import org.jspecify.annotations.NullMarked;
