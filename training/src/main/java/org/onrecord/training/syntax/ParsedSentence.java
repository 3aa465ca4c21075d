package org.onrecord.training.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.syntax.GrammarFeatureRecorder;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.QuotedToken;
import org.onrecord.syntax.Relation;
import org.onrecord.text.Token;

/** A sentence with its correct tree: tags as ordinals of {@link PartOfSpeech}, heads as indexes. */
record ParsedSentence(
    List<Token> tokens,
    Map<Integer, QuotedToken> quoted,
    GrammarFeatureRecorder recorder,
    int[] tags,
    int[] heads,
    Relation[] relations) {

  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  /**
   * Reads lines of four columns, separated by tabs: the word, its Penn tag, the number of its head
   * from 1 (0 for the root) and its ClearNLP relation; an empty line after each sentence. Sentences
   * that are not trees are skipped.
   *
   * @param renamed renames the people of some sentences
   */
  static List<ParsedSentence> read(Path file, RenamedPeople renamed) throws IOException {
    List<ParsedSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        } else if (!rows.isEmpty()) {
          renamed.rename(rows);
          of(rows).ifPresent(sentences::add);
          rows.clear();
        }
      }
    }
    return sentences;
  }

  private static Optional<ParsedSentence> of(List<String[]> rows) {
    int size = rows.size();
    List<Token> tokens = new ArrayList<>();
    Map<Integer, QuotedToken> quoted = new HashMap<>();
    int[] tags = new int[size];
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      String[] row = rows.get(i);
      tokens.add(new Token(row[0], row[0].toLowerCase(Locale.ROOT), 0, 1));
      tags[i] = PartOfSpeech.ofPenn(row[1]).ordinal();
      if (row[1].equals("QT")) {
        quoted.put(i, quotedToken(row[0]));
      }
      heads[i] = Integer.parseInt(row[2]) - 1;
      relations[i] = Relation.ofLabel(row[3]);
    }
    if (!isTree(heads)) {
      return Optional.empty();
    }
    Projection.projectivize(heads, relations);
    GrammarFeatureRecorder recorder = new GrammarFeatureRecorder(tokens, quoted);
    return Optional.of(
        new ParsedSentence(
            ImmutableList.copyOf(tokens),
            ImmutableMap.copyOf(quoted),
            recorder,
            tags,
            heads,
            relations));
  }

  /**
   * Parses the token that replaces a quotation: its symbol, number of sentences, number of words,
   * capitalization and last character.
   */
  private static QuotedToken quotedToken(String word) {
    String[] parts = word.substring(1).split(" ", 4);
    return new QuotedToken(
        Integer.parseInt(parts[1]),
        parts[2].equals("1"),
        parts[3].isEmpty() ? ' ' : parts[3].charAt(0));
  }

  PartOfSpeech tag(int word) {
    return TAGS[tags[word]];
  }

  /** Whether there is one root, and every word is its descendant. */
  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int head : heads) {
      roots += head < 0 ? 1 : 0;
    }
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
        at = heads[at];
      }
      if (at >= 0) {
        return false;
      }
    }
    return roots == 1;
  }
}
