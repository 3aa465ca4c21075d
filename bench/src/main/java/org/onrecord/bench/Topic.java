package org.onrecord.bench;

import com.google.common.collect.ImmutableMap;

/**
 * A query of a test collection and the articles that people judged to answer it.
 *
 * @param id what the judgements call it
 * @param words what is searched for
 * @param grades how relevant an article is, from 1, by its id; what is missing is not
 */
record Topic(String id, String words, ImmutableMap<String, Integer> grades) {}
