package org.onrecord.training.syntax;

import org.onrecord.syntax.Transition;
import org.onrecord.syntax.TransitionState;

/**
 * The dynamic oracle of Goldberg and Nivre (2013) for the arc-hybrid system: the transitions that
 * lose no correct arc, also after errors.
 */
final class Oracle {

  private Oracle() {}

  /** The number of correct arcs that a transition makes unreachable. */
  static int cost(Transition transition, TransitionState state, int[] gold) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    return switch (transition) {
      case SHIFT -> {
        int cost = 0;
        for (int down = 0; down < state.depth(); down++) {
          int word = state.stack(down);
          cost += gold[word] == b0 ? 1 : 0;
          cost += down > 0 && gold[b0] == word ? 1 : 0;
        }
        yield cost;
      }
      case LEFT -> {
        int cost =
            gold[s0] == s1 && s1 >= 0 || gold[s0] > b0 || gold[s0] == TransitionState.ROOT ? 1 : 0;
        for (int word = b0; word < state.size(); word++) {
          cost += gold[word] == s0 ? 1 : 0;
        }
        yield cost;
      }
      case RIGHT -> {
        int cost = b0 >= 0 && gold[s0] >= b0 || gold[s0] == TransitionState.ROOT ? 1 : 0;
        for (int word = b0; word >= 0 && word < state.size(); word++) {
          cost += gold[word] == s0 ? 1 : 0;
        }
        yield cost;
      }
    };
  }
}
