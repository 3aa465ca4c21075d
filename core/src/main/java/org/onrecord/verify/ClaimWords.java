package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim as a row of items: words, ellipses, and what stands in square brackets. Ellipses at
 * either end are left out.
 *
 * @param items the items in order
 */
record ClaimWords(ImmutableList<Item> items) {

  enum Kind {
    WORD,
    ELLIPSIS,
    BRACKET
  }

  /**
   * One item.
   *
   * @param kind what it is
   * @param words the word, the ellipsis, or the words in brackets
   */
  record Item(Kind kind, ImmutableList<Word> words) {
    Word word() {
      return words.get(0);
    }
  }

  static ClaimWords of(String text) {
    List<Word> words = WordReader.words(text);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.bracket() > 0) {
        int from = i;
        while (i + 1 < words.size() && words.get(i + 1).bracket() == word.bracket()) {
          i++;
        }
        ImmutableList<Word> inside =
            words.subList(from, i + 1).stream()
                .filter(one -> !one.isEllipsis())
                .collect(ImmutableList.toImmutableList());
        items.add(
            inside.isEmpty()
                ? new Item(Kind.ELLIPSIS, ImmutableList.of(word))
                : new Item(Kind.BRACKET, inside));
      } else {
        items.add(new Item(word.isEllipsis() ? Kind.ELLIPSIS : Kind.WORD, ImmutableList.of(word)));
      }
    }
    return new ClaimWords(ImmutableList.copyOf(withoutOuterEllipses(items)));
  }

  private static List<Item> withoutOuterEllipses(List<Item> items) {
    int from = 0;
    int to = items.size();
    while (from < to && items.get(from).kind() == Kind.ELLIPSIS) {
      from++;
    }
    while (to > from && items.get(to - 1).kind() == Kind.ELLIPSIS) {
      to--;
    }
    return items.subList(from, to);
  }

  /** The words outside of brackets, in order. */
  ImmutableList<Word> plain() {
    return items.stream()
        .filter(item -> item.kind() == Kind.WORD)
        .map(Item::word)
        .collect(ImmutableList.toImmutableList());
  }

  long plainCount() {
    return items.stream().filter(item -> item.kind() == Kind.WORD).count();
  }
}
