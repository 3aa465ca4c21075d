package org.onrecord.names;

import com.google.common.collect.ImmutableMap;
import org.onrecord.model.Actor.Kind;

/**
 * A name in a sentence: tokens {@code [from, to)}.
 *
 * @param from its first token
 * @param to one past its last
 * @param kind what it names, most likely
 * @param support how much speaks for each kind of name: 1 where nothing else comes near, down to 0
 *     where it is out of the question
 */
public record TaggedName(int from, int to, Kind kind, ImmutableMap<Kind, Double> support) {}
