/**
 * Named actors: people, organizations, governments and places that an article names.
 *
 * <p>{@code NameCandidateFinder} takes what the tagger of {@code org.onrecord.names} and capital
 * letters propose, {@code NameKindClassifier} decides what each is by votes of its form and of its
 * context, and the mergers ({@code PersonMerger}, {@code OrganizationMerger}, {@code PlaceMerger})
 * join the mentions of one actor.
 */
@NullMarked
package org.onrecord.annotate.actors;

import org.jspecify.annotations.NullMarked;
