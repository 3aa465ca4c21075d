package org.onrecord.annotate;

import com.google.common.base.Ascii;
import java.util.List;

/** What speaks for each contender for a stretch, and for nobody. */
final class Evidence {

  /** How many of the first words of a stretch count by themselves. */
  private static final int FIRST_WORDS = 3;

  /** Of how many words a stretch may be to count by its very words: "Meet the Press". */
  private static final int LONGEST_NAME = 3;

  private static final int VERB_REACH = 6;

  private static final String[] FEW = {"0", "1", "2", "3", "4", "5+"};

  private Evidence() {}

  /** What speaks for {@code contender}. */
  static void of(Setting setting, Contender contender, Traits to) {
    PlaceTraits.add(setting, contender, to);
    RuleTraits.add(setting, contender, to);
    PhraseTraits.add(contender, to);
    SayingTraits.add(setting, contender, to);
    DiscourseTraits.add(setting, contender, to);
    TreeTraits.add(setting, contender, to);
    if (contender.isNear()) {
      PathTraits.add(setting, contender, to);
    }
  }

  /** What speaks for a title, a nickname, a so-called thing: for words that nobody said. */
  static void ofNobody(Setting setting, Traits to) {
    Look look = setting.look();
    String size = look.size();
    Sentence sentence = setting.sentence();
    int at = setting.at();
    to.add("nobody", "");
    TreeTraits.ofNobody(setting, to);
    to.add("nobody:draft", setting.draft());
    to.add("nobody:size+draft", size, setting.draft());
    to.add("nobody:size+capitals", size, look.capitals());
    to.add("nobody:size+ending", size, look.ending());
    to.add("nobody:size+opening", size, look.opening());
    to.add("nobody:size+before", size, setting.before());
    to.add("nobody:size+behind", size, setting.behind());
    to.add("nobody:size+person", size, look.person());
    to.add("nobody:size+company", size, setting.company());
    to.add("nobody:size+headline", size, setting.site().isHeadline() ? "headline" : "text");
    to.add("nobody:size+marks", size, setting.site().stretch().single() ? "single" : "double");
    to.add("nobody:size+stretches", size, few(sentence.stretches().size()));
    to.add("nobody:before+behind", setting.before(), setting.behind());
    to.add("nobody:before", WordClass.word(sentence, at - 1));
    to.add("nobody:behind", WordClass.word(sentence, at + 1));
    to.add("nobody:2before", WordClass.word(sentence, at - 2), setting.before());
    to.add("nobody:2behind", sentence.landmarks().at(at + 2), setting.behind());
    to.add("nobody:draft+ending", setting.draft(), look.ending());
    to.add("nobody:draft+capitals", setting.draft(), look.capitals());
    to.add("nobody:ending+behind", look.ending(), setting.behind());
    to.add("nobody:opening+before", look.opening(), setting.before());
    to.add("nobody:verb+capitals", verb(sentence, at), look.capitals());
    to.add("nobody:verb+size", verb(sentence, at), size);
    to.add("nobody:capitals+word-before", look.capitals(), WordClass.word(sentence, at - 1));
    to.add("nobody:capitals+behind", look.capitals(), setting.behind());
    to.add("nobody:capitals+2before", look.capitals(), sentence.landmarks().at(at - 2));
    to.add("nobody:ending+company", look.ending(), setting.company());
    to.add("nobody:ending+before", look.ending(), setting.before());
    List<String> words = setting.site().stretch().split();
    for (String word : words.subList(0, Math.min(FIRST_WORDS, words.size()))) {
      to.add("nobody:word", Ascii.toLowerCase(word));
    }
    if (look.words() <= LONGEST_NAME) {
      to.add("nobody:words", Ascii.toLowerCase(setting.site().stretch().words()));
    }
  }

  /** The verb of saying shortly before a stretch. */
  private static String verb(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0 && i >= at - VERB_REACH; i--) {
      if (sentence.cue(i).isPresent()) {
        return sentence.word(i);
      }
    }
    return "";
  }

  /** A count as a value, all from 5 on alike. */
  static String few(int count) {
    return FEW[Math.min(count, FEW.length - 1)];
  }
}
