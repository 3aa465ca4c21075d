package org.onrecord.syntax;

import org.onrecord.linear.DenseWeights;

/** A transition of the parser from one {@link TransitionState} to another. */
public enum Transition {
  SHIFT {
    @Override
    public boolean isPossible(TransitionState state) {
      return state.canShift();
    }

    @Override
    public void apply(TransitionState state) {
      state.shift();
    }
  },
  LEFT {
    @Override
    public boolean isPossible(TransitionState state) {
      return state.canAttachLeft();
    }

    @Override
    public void apply(TransitionState state) {
      state.attachLeft();
    }
  },
  RIGHT {
    @Override
    public boolean isPossible(TransitionState state) {
      return state.canAttachRight();
    }

    @Override
    public void apply(TransitionState state) {
      state.attachRight();
    }
  };

  private static final Transition[] ALL = values();

  public abstract boolean isPossible(TransitionState state);

  /** Applies the transition to {@code state}, in which it must be possible. */
  public abstract void apply(TransitionState state);

  /** The only possible transition of a state. */
  static Transition forced(TransitionState state) {
    return state.canShift() ? SHIFT : RIGHT;
  }

  /** The possible transition with the highest score. */
  static Transition best(TransitionState state, long[] sums) {
    Transition best = SHIFT;
    int most = -1;
    for (Transition move : ALL) {
      int score = DenseWeights.score(sums, move.ordinal());
      if (score > most && move.isPossible(state)) {
        best = move;
        most = score;
      }
    }
    return best;
  }

  static int count() {
    return ALL.length;
  }
}
