package org.onrecord.syntax;

import org.onrecord.linear.Weights;

/** What a parser can do next. */
enum Move {
  SHIFT {
    @Override
    boolean isPossible(ParseState state) {
      return state.canShift();
    }

    @Override
    void make(ParseState state) {
      state.shift();
    }
  },
  LEFT {
    @Override
    boolean isPossible(ParseState state) {
      return state.canLeft();
    }

    @Override
    void make(ParseState state) {
      state.left();
    }
  },
  RIGHT {
    @Override
    boolean isPossible(ParseState state) {
      return state.canRight();
    }

    @Override
    void make(ParseState state) {
      state.right();
    }
  };

  private static final Move[] ALL = values();

  abstract boolean isPossible(ParseState state);

  abstract void make(ParseState state);

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
