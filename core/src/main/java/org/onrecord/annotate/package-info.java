/**
 * Finds the quotes of an article, their speakers, and the actors.
 *
 * <p>The pipeline of a quote:
 *
 * <ol>
 *   <li>{@code QuoteMarks} pairs the quotation marks of a paragraph.
 *   <li>{@code ParsedParagraph} replaces each marked span by one token and splits the paragraph
 *       into {@code Sentence}s of the reporter's own words.
 *   <li>{@code NounPhraseChunker} finds the noun phrases that may be speakers, {@code
 *       CueVerbLexicon} the verbs of saying, {@code SubjectFinder} a verb's subject.
 *   <li>The {@link org.onrecord.model.AttributionRule}s propose the speakers of a marked span. Each
 *       proposal is a {@code SpeakerCandidate}, and so are nearby phrases.
 *   <li>{@code SpeakerClassifier} chooses among the candidates, or that nobody said it (titles,
 *       nicknames, scare quotes), with trained weights of its {@code SpeakerFeatures}. The best
 *       rule that proposed the chosen speaker explains the result.
 *   <li>{@code SpeakerResolver} resolves the speaker's mention to the full name in the article.
 * </ol>
 *
 * <p>Linear in the length of the text, stateless between articles, without regular expressions.
 * {@link org.onrecord.annotate.Annotator} is the entry point.
 */
@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
