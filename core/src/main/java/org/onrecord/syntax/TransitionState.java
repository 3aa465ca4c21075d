package org.onrecord.syntax;

import java.util.Arrays;

/**
 * The state of the parser: a stack of words without heads, and a buffer of unread words. The
 * arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta (2011). Not thread-safe.
 */
public final class TransitionState {

  /** The head of the root: the word that has no head. */
  public static final int ROOT = -1;

  private static final int UNKNOWN = -2;

  final int size;
  final int[] heads;
  private final int[] stack;
  private int top;
  private int next;
  private final int[] leftmost;
  private final int[] rightmost;
  private final int[] leftCount;
  private final int[] rightCount;
  private final int[] commasBefore;

  TransitionState(int[] tags) {
    size = tags.length;
    heads = filled(UNKNOWN);
    stack = new int[size];
    leftmost = filled(-1);
    rightmost = filled(-1);
    leftCount = new int[size];
    rightCount = new int[size];
    commasBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      commasBefore[i + 1] =
          commasBefore[i] + (PartOfSpeech.of(tags[i]) == PartOfSpeech.COMMA ? 1 : 0);
    }
  }

  private int[] filled(int value) {
    int[] array = new int[size];
    Arrays.fill(array, value);
    return array;
  }

  /** Whether every word except one has its head. */
  public boolean isDone() {
    return next == size && top <= 1;
  }

  boolean canShift() {
    return next < size;
  }

  /** Whether the top of the stack can become a dependent of the next word. */
  boolean canAttachLeft() {
    return top > 0 && next < size;
  }

  /** Whether the top of the stack can become a dependent of the word below it. */
  boolean canAttachRight() {
    return top > 1;
  }

  /** Whether only one transition is possible: the stack or the buffer is empty. */
  boolean isForced() {
    return top == 0 || next == size;
  }

  void shift() {
    stack[top++] = next++;
  }

  void attachLeft() {
    attach(stack[--top], next);
  }

  void attachRight() {
    int word = stack[--top];
    attach(word, stack[top - 1]);
  }

  private void attach(int word, int head) {
    heads[word] = head;
    if (word < head) {
      leftmost[head] = leftmost[head] < 0 ? word : Math.min(word, leftmost[head]);
      leftCount[head]++;
    } else {
      rightmost[head] = Math.max(word, rightmost[head]);
      rightCount[head]++;
    }
  }

  /** The last remaining word becomes the root. */
  int[] finish() {
    for (int i = 0; i < size; i++) {
      if (heads[i] == UNKNOWN) {
        heads[i] = ROOT;
      }
    }
    return heads;
  }

  public int size() {
    return size;
  }

  /** The number of words on the stack. */
  public int depth() {
    return top;
  }

  /** The word {@code down} places below the top of the stack; -1 if there is none. */
  public int stack(int down) {
    return down < top ? stack[top - 1 - down] : -1;
  }

  /** The word {@code ahead} places after the next; -1 if there is none. */
  public int buffer(int ahead) {
    return next + ahead < size ? next + ahead : -1;
  }

  int leftmost(int word) {
    return word < 0 ? -1 : leftmost[word];
  }

  int rightmost(int word) {
    return word < 0 ? -1 : rightmost[word];
  }

  int leftCount(int word) {
    return word < 0 ? 0 : leftCount[word];
  }

  int rightCount(int word) {
    return word < 0 ? 0 : rightCount[word];
  }

  int commasBetween(int left, int right) {
    return left < 0 || right < 0 ? 0 : commasBefore[right] - commasBefore[left];
  }
}
