package org.onrecord.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of a sentence: for each word its part of speech, its head and what it is to it. Words
 * are told by their index. The lines of a tree never cross, so that all that hangs on a word is one
 * stretch of the sentence. Immutable.
 */
public final class DependencyTree {

  /** The head of the word that has none. */
  public static final int ROOT = -1;

  private final PartOfSpeech[] tags;
  private final int[] heads;
  private final Relation[] relations;
  private final int[] firsts;
  private final int[] lasts;

  DependencyTree(int[] tags, int[] heads, Relation[] relations) {
    this.tags = new PartOfSpeech[tags.length];
    this.heads = heads;
    this.relations = relations;
    this.firsts = new int[heads.length];
    this.lasts = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      this.tags[i] = PartOfSpeech.of(tags[i]);
      firsts[i] = i;
      lasts[i] = i;
    }
    computeSubtreeSpans();
  }

  /** Widens each word's reach by that of its dependents, the innermost first. */
  private void computeSubtreeSpans() {
    int[] waiting = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        waiting[head]++;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      int word = i;
      while (word >= 0 && waiting[word] == 0) {
        waiting[word] = -1;
        int head = heads[word];
        if (head >= 0) {
          firsts[head] = Math.min(firsts[head], firsts[word]);
          lasts[head] = Math.max(lasts[head], lasts[word]);
          waiting[head]--;
        }
        word = head >= 0 && head <= i ? head : ROOT;
      }
    }
  }

  public int size() {
    return heads.length;
  }

  public PartOfSpeech tag(int word) {
    return tags[word];
  }

  /** The word that {@code word} hangs on; {@link #ROOT} if none. */
  public int head(int word) {
    return heads[word];
  }

  public Relation relation(int word) {
    return relations[word];
  }

  public boolean is(int word, Relation relation) {
    return relations[word] == relation;
  }

  /** The first word of what hangs on {@code word}, itself included. */
  public int first(int word) {
    return firsts[word];
  }

  /** The last word of what hangs on {@code word}, itself included. */
  public int last(int word) {
    return lasts[word];
  }

  /** Whether {@code word} is {@code top} or hangs on it, directly or not. */
  public boolean isDominatedBy(int word, int top) {
    return firsts[top] <= word && word <= lasts[top];
  }

  /** What hangs directly on {@code word}, in order. Costs the length of what hangs on it. */
  public List<Integer> dependents(int word) {
    List<Integer> found = new ArrayList<>();
    for (int i = firsts[word]; i <= lasts[word]; i++) {
      if (heads[i] == word) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * The word nearest to {@code word} that is {@code relation} to it, of two as near the one before
   * it; {@link #ROOT} if none.
   */
  public int dependent(int word, Relation relation) {
    int reach = Math.max(word - firsts[word], lasts[word] - word);
    for (int distance = 1; distance <= reach; distance++) {
      if (isDependent(word - distance, word, relation)) {
        return word - distance;
      }
      if (isDependent(word + distance, word, relation)) {
        return word + distance;
      }
    }
    return ROOT;
  }

  private boolean isDependent(int word, int head, Relation relation) {
    return word >= firsts[head]
        && word <= lasts[head]
        && heads[word] == head
        && relations[word] == relation;
  }

  /** How many steps lead from {@code word} to the root. */
  public int depth(int word) {
    int depth = 0;
    for (int at = heads[word]; at >= 0; at = heads[at]) {
      depth++;
    }
    return depth;
  }
}
