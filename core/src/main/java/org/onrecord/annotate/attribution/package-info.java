/**
 * Attribution of quotations to speakers. {@code QuoteAttributor} applies the rules ({@code
 * RuleMatchers}), which propose speaker candidates, adds nearby phrases, and lets a {@code
 * SpeakerClassifier} choose among them, or that nobody said the words. {@code *Features} are the
 * features of the classifier; {@code UtteranceNumbering} groups quotes into utterances.
 */
@NullMarked
package org.onrecord.annotate.attribution;

import org.jspecify.annotations.NullMarked;
