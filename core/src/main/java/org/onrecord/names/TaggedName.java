package org.onrecord.names;

import com.google.common.collect.ImmutableMap;
import org.onrecord.model.Actor.Kind;

/**
 * A name in a sentence: tokens {@code [from, to)}.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param kind its most likely kind
 * @param support the support of each kind: 1 if no other is near, down to 0 if it is ruled out
 */
public record TaggedName(int from, int to, Kind kind, ImmutableMap<Kind, Double> support) {}
