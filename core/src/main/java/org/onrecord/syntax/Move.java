package org.onrecord.syntax;

import org.onrecord.linear.Weights;

/** What a parser can do next: a step from one {@link ParseState} to another. */
public enum Move {
  SHIFT {
    @Override
    public boolean isPossible(ParseState state) {
      return state.canShift();
    }

    @Override
    public void make(ParseState state) {
      state.shift();
    }
  },
  LEFT {
    @Override
    public boolean isPossible(ParseState state) {
      return state.canLeft();
    }

    @Override
    public void make(ParseState state) {
      state.left();
    }
  },
  RIGHT {
    @Override
    public boolean isPossible(ParseState state) {
      return state.canRight();
    }

    @Override
    public void make(ParseState state) {
      state.right();
    }
  };

  private static final Move[] ALL = values();

  public abstract boolean isPossible(ParseState state);

  /** Changes {@code state}, in which it must be possible. */
  public abstract void make(ParseState state);

  /** The move of a state in which but one is possible. */
  static Move only(ParseState state) {
    return state.canShift() ? SHIFT : RIGHT;
  }

  /** The possible move with the highest score. */
  static Move best(ParseState state, long[] sums) {
    Move best = SHIFT;
    int most = -1;
    for (Move move : ALL) {
      int score = Weights.score(sums, move.ordinal());
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
