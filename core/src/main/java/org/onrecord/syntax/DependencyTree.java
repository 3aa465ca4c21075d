package org.onrecord.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of a sentence, with part of speech, head and relation of each word. Words are
 * identified by index. The tree is projective, so that each subtree is a contiguous range.
 * Immutable.
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

  /** Extends the range of each word by those of its dependents, the innermost first. */
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

  /** The head of {@code word}; {@link #ROOT} if it has none. */
  public int head(int word) {
    return heads[word];
  }

  public Relation relation(int word) {
    return relations[word];
  }

  public boolean is(int word, Relation relation) {
    return relations[word] == relation;
  }

  /** The first word of the subtree of {@code word}. */
  public int first(int word) {
    return firsts[word];
  }

  /** The last word of the subtree of {@code word}. */
  public int last(int word) {
    return lasts[word];
  }

  /** Whether {@code word} is in the subtree of {@code top}. */
  public boolean isDominatedBy(int word, int top) {
    return firsts[top] <= word && word <= lasts[top];
  }

  /** The direct dependents of {@code word}, in order. Linear in the size of the subtree. */
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
   * The dependent nearest to {@code word} with this relation, the left one if two are equally near;
   * {@link #ROOT} if there is none.
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

  /** The number of steps from {@code word} to the root. */
  public int depth(int word) {
    int depth = 0;
    for (int at = heads[word]; at >= 0; at = heads[at]) {
      depth++;
    }
    return depth;
  }
}
