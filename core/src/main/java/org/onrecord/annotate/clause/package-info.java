/**
 * Sentences and their parts. {@code ParsedParagraph} replaces each marked span by one token and
 * splits the paragraph into {@code Sentence}s; {@code NounPhraseChunker} finds noun phrases, {@code
 * CueVerbLexicon} the verbs of saying, {@code SubjectFinder} the subject of a verb. {@code
 * ClosedClasses} and {@code TokenClasses} hold closed word classes.
 */
@NullMarked
package org.onrecord.annotate.clause;

import org.jspecify.annotations.NullMarked;
