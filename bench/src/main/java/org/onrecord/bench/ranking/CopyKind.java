package org.onrecord.bench.ranking;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.model.Article;

/** A way in which a newspaper edits a syndicated article. */
enum CopyKind {
  /** Truncated to between a third and seven tenths of the words. */
  CUT,
  /** Another title, and one passage removed. */
  RETITLED,
  /** One word in twenty is replaced or removed. */
  EDITED,
  /** All of these, with less truncation. */
  REWORKED;

  private static final Splitter WORDS = Splitter.on(' ');
  private static final Joiner SPACES = Joiner.on(' ');

  /** A copy of this kind, with an id of its own. */
  Article of(Article article, Random random) {
    List<String> words = WORDS.splitToList(article.body());
    List<String> changed =
        switch (this) {
          case CUT -> first(words, .3 + .37 * random.nextDouble());
          case RETITLED -> without(words, random);
          case EDITED -> edited(words, random);
          case REWORKED -> edited(first(words, .5 + .3 * random.nextDouble()), random);
        };
    return Article.builder(article.id() + "#" + name())
        .title(this == RETITLED || this == REWORKED ? retitled(words, random) : article.title())
        .body(SPACES.join(changed))
        .build();
  }

  private static List<String> first(List<String> words, double share) {
    return words.subList(0, (int) Math.round(words.size() * share));
  }

  private static List<String> without(List<String> words, Random random) {
    int length = words.size() / 10;
    int start = random.nextInt(words.size() - length);
    List<String> rest = new ArrayList<>(words);
    rest.subList(start, start + length).clear();
    return rest;
  }

  private static List<String> edited(List<String> words, Random random) {
    List<String> edited = new ArrayList<>();
    for (String word : words) {
      switch (random.nextInt(40)) {
        case 0 -> edited.add(words.get(random.nextInt(words.size())));
        case 1 -> {}
        default -> edited.add(word);
      }
    }
    return edited;
  }

  private static String retitled(List<String> words, Random random) {
    List<String> title = new ArrayList<>(words);
    Collections.shuffle(title, random);
    return SPACES.join(title.subList(0, Math.min(6, title.size())));
  }
}
