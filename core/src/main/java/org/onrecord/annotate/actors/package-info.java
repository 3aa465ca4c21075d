/**
 * Named actors: people, organizations, governments and places that an article names.
 *
 * <p>{@code NameCandidateFinder} lists the candidates of the tagger of {@code org.onrecord.names}
 * and of capital letters, {@code NameKindClassifier} decides the kind of each by votes of its form
 * and of its context, and the mergers ({@code PersonMerger}, {@code OrganizationMerger}, {@code
 * PlaceMerger}) group the mentions of one actor.
 */
@NullMarked
package org.onrecord.annotate.actors;

import org.jspecify.annotations.NullMarked;
