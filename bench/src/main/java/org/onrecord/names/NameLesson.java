package org.onrecord.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.text.Token;

/**
 * A run of words with their features and right labels.
 *
 * @param features of each word
 * @param labels of each word
 */
record NameLesson(int[][] features, int[] labels) {

  /** The lessons of an article whose names are known. */
  static List<NameLesson> of(
      List<List<Token>> sentences, List<LabelledName> names, Lexicon lexicon) {
    List<Forms> forms = sentences.stream().map(sentence -> new Forms(sentence, lexicon)).toList();
    Surroundings surroundings = Surroundings.of(forms);
    NameFeatures features = new NameFeatures(lexicon);
    List<NameLesson> lessons = new ArrayList<>();
    for (Forms sentence : forms) {
      int[] labels = labels(sentence, names);
      for (int[] run : sentence.runs()) {
        int[][] all = new int[run[1] - run[0]][];
        for (int i = 0; i < all.length; i++) {
          features.read(sentence, surroundings, run[0] + i);
          all[i] = Arrays.copyOf(features.features, features.count());
        }
        lessons.add(new NameLesson(all, Arrays.copyOfRange(labels, run[0], run[1])));
      }
    }
    return lessons;
  }

  /** Of a name only the words count that may be part of one, up to the first gap. */
  private static int[] labels(Forms forms, List<LabelledName> names) {
    int[] labels = new int[forms.size];
    for (LabelledName name : names) {
      int from = 0;
      while (from < forms.size
          && (forms.tokens.get(from).start() < name.start() || !forms.possible[from])) {
        from++;
      }
      int to = from;
      while (to < forms.size
          && forms.tokens.get(to).start() < name.end()
          && forms.runTo[from] > to) {
        to++;
      }
      for (int i = from; i < to; i++) {
        labels[i] = Labels.of(name.kind(), from, i, to);
      }
    }
    return labels;
  }
}
