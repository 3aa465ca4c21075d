/**
 * Coreference resolution. {@code SpeakerResolver} resolves the mention of a speaker to the full
 * name in the article; {@code PronounAntecedents} resolves "he", "she" and nouns such as "the
 * coach" among the entities of the {@code DiscourseModel}, by a {@code PronounResolver}; {@code
 * OfficeHolders} resolves offices, {@code SpeakerActorLinker} links speakers and actors.
 */
@NullMarked
package org.onrecord.annotate.coreference;

import org.jspecify.annotations.NullMarked;
