package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Article;
import org.onrecord.model.Span;
import org.onrecord.text.WordList;

/** Whether a name is introduced as that of somebody's relative: "his eldest son, Abel Roe". */
final class PrecedingKinship {

  private static final ImmutableSet<String> RELATIVES =
      WordList.words(PrecedingKinship.class, "kinship-words.txt");

  /** A possessive, at most two words, and the last word before a name. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:\\b(?:his|her|their|whose)|[’']s)\\s+(?:\\p{L}+[\\s-]){0,2}?(\\p{L}+(?:-\\p{L}+)?),?\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final int MAX_LENGTH = 60;

  private PrecedingKinship() {}

  static boolean isBefore(Article article, Span name) {
    String text = article.text(name.part());
    String before = text.substring(Math.max(0, name.start() - MAX_LENGTH), name.start());
    Matcher introduction = INTRODUCTION.matcher(before);
    return introduction.find()
        && RELATIVES.contains(introduction.group(1).toLowerCase(Locale.ROOT));
  }
}
