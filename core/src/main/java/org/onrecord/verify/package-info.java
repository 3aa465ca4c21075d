/**
 * Whether a quote is real, whole and whose it is: {@link org.onrecord.verify.Claim}s are checked
 * against the articles of an index.
 *
 * <pre>{@code
 * Verdict verdict = index.verify(Claim.of("constructive and promising").speaker("Araghchi"));
 * if (verdict.kind() != Verdict.Kind.EXACT) {
 *   System.out.println(verdict.kind() + ": " + verdict.differences());
 * }
 * }</pre>
 *
 * <p>{@code CandidateSearch} finds articles that may have the words, by requests that every store
 * answers. All judgement is made on words, without Lucene: {@code WordReader} makes words of text,
 * {@code ArticlePassages} cuts an article into utterances and running text, {@code Aligner} aligns
 * a claim with one of them, {@code Differences} names what differs, {@code MeaningRules} says
 * whether that turns the meaning, and {@code VerdictRules} chooses the verdict.
 *
 * <p>An archive proves presence, never absence: every {@link org.onrecord.verify.Verdict} has its
 * {@link org.onrecord.verify.Coverage}. Offsets are UTF-16 code units, {@code [start, end)}.
 * Everything public here except builders is immutable. No argument may be null.
 */
@NullMarked
package org.onrecord.verify;

import org.jspecify.annotations.NullMarked;
