package org.onrecord.annotate;

import java.util.Optional;

/**
 * Who said a stretch.
 *
 * @param contender the likeliest speaker; empty if it is likelier that nobody said it
 * @param confidence the probability that the speaker is right
 * @param nobody the probability that nobody said it: a title, a nickname, a so-called thing
 */
record Choice(Optional<Contender> contender, double confidence, double nobody) {}
