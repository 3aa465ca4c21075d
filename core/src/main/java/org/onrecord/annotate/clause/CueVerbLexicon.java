package org.onrecord.annotate.clause;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.WordList;

/** The verbs that bring in words, by form, from the table {@code cue-verbs.txt}. */
public final class CueVerbLexicon {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter CLASSES = Splitter.on(':').trimResults();
  private static final ImmutableMap<String, CueVerb> BY_FORM = read();

  private CueVerbLexicon() {}

  /** The entry for a lower-case word. */
  public static Optional<CueVerb> of(String word) {
    return Optional.ofNullable(BY_FORM.get(word));
  }

  public static boolean contains(String word) {
    return BY_FORM.containsKey(word);
  }

  private static ImmutableMap<String, CueVerb> read() {
    ImmutableMap.Builder<String, CueVerb> verbs = ImmutableMap.builder();
    for (String line : WordList.lines(CueVerbLexicon.class, "cue-verbs.txt")) {
      List<String> columns = CLASSES.splitToList(line);
      ImmutableSet<String> classes =
          columns.size() > 1 ? ImmutableSet.copyOf(WORDS.split(columns.get(1))) : ImmutableSet.of();
      for (String entry : WORDS.split(columns.get(0))) {
        boolean ambiguous = entry.endsWith("*");
        String form = ambiguous ? entry.substring(0, entry.length() - 1) : entry;
        CueVerb.Form kind =
            form.endsWith("ing") && !form.equals("sing")
                ? CueVerb.Form.PARTICIPLE
                : CueVerb.Form.FINITE;
        verbs.put(
            form,
            new CueVerb(
                kind,
                ambiguous,
                classes.contains("reports"),
                classes.contains("inverts"),
                classes.contains("says")));
      }
    }
    return verbs.buildKeepingLast();
  }
}
