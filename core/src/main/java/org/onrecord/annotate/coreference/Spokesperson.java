package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;
import org.onrecord.text.WordList;

/**
 * An unnamed speaker who represents others: a spokesman, an official.
 *
 * @param part the part of the article
 * @param words the words of the mention, and some more
 * @param noun the index of the noun among them
 */
record Spokesperson(Part part, List<Token> words, int noun) {

  private static final ImmutableSet<String> NOUNS =
      WordList.words(Spokesperson.class, "representatives.txt");
  private static final ImmutableSet<String> ORGANIZATION_NOUNS =
      WordList.words(Spokesperson.class, "bodies.txt");

  /** Prepositions before the represented organization. */
  private static final ImmutableSet<String> FOR_PREPOSITIONS =
      ImmutableSet.of("for", "of", "to", "with");

  /** Prepositions before an organization or only a place: "officials in Varnholm". */
  private static final ImmutableSet<String> LOCATIVE_PREPOSITIONS =
      ImmutableSet.of("at", "from", "in");

  private static final ImmutableSet<String> FORMER_WORDS =
      ImmutableSet.of("former", "ex", "retired", "ousted", "onetime", "one-time");

  /**
   * Maximum distance of the end of the name from the mention: "an aide [to the prime minister, Mira
   * Lund]".
   */
  private static final int MAX_LOOKAHEAD = 60;

  /** The representative that a mention describes, if it describes one. */
  static Optional<Spokesperson> in(Article article, Span mention) {
    String text = article.text(mention.part());
    int end = Math.min(text.length(), mention.end() + MAX_LOOKAHEAD);
    List<Token> words = Tokenizer.tokens(text, mention.start(), end);
    return IntStream.range(0, words.size())
        .takeWhile(i -> words.get(i).start() < mention.end())
        .filter(i -> isNoun(words, i) && !isNoun(words, i + 1))
        .mapToObj(i -> new Spokesperson(mention.part(), words, i))
        .findFirst();
  }

  /** "Chairman" as a title belongs to a name; the first word of a sentence may be any noun. */
  private static boolean isNoun(List<Token> words, int i) {
    return i < words.size()
        && NOUNS.contains(words.get(i).lower())
        && (i == 0 || !words.get(i).isCapitalized());
  }

  String description() {
    return words.get(noun).lower();
  }

  /** Whether only an article precedes the noun, as in a repeated mention. */
  boolean isAnaphoric() {
    return noun == 1 && words.get(0).is("the");
  }

  /** The represented organization, if named. */
  Optional<String> organization(ActorMentions actors) {
    boolean still =
        words.subList(0, noun).stream().noneMatch(w -> FORMER_WORDS.contains(w.lower()));
    return still ? nameAfter(actors).or(() -> nameBefore(actors)) : Optional.empty();
  }

  /** "a spokesman for [the IMF]" */
  private Optional<String> nameAfter(ActorMentions actors) {
    String preposition = word(noun + 1);
    boolean spokenFor = FOR_PREPOSITIONS.contains(preposition);
    if (!spokenFor && !LOCATIVE_PREPOSITIONS.contains(preposition)) {
      return Optional.empty();
    }
    int first = noun + 2;
    while (at(first, actors).isEmpty() && isBeforeName(word(first))) {
      first++;
    }
    return at(first, actors)
        .filter(naming -> spokenFor || naming.actor().kind() == Actor.Kind.ORGANIZATION)
        .map(this::name);
  }

  /**
   * "[Roe]’s campaign spokeswoman"; of several names the last: "the Varnholm [Police] spokesman"
   */
  private Optional<String> nameBefore(ActorMentions actors) {
    boolean coordination = words.subList(0, noun).stream().anyMatch(word -> word.is("and"));
    return coordination
        ? Optional.empty()
        : IntStream.range(0, noun)
            .mapToObj(i -> at(i, actors))
            .flatMap(Optional::stream)
            .filter(naming -> naming.mention().span().end() <= words.get(noun).start())
            .reduce((one, next) -> next)
            .map(this::name);
  }

  private static boolean isBeforeName(String word) {
    return ClosedClasses.DETERMINERS.contains(word) || PersonName.isTitle(word);
  }

  private Optional<ActorMentions.Naming> at(int index, ActorMentions actors) {
    return index < words.size()
        ? actors.beginningAt(part, words.get(index).start())
        : Optional.empty();
  }

  /** The actor's name, or as written "Roe campaign", "Russian military". */
  private String name(ActorMentions.Naming naming) {
    Mention mention = naming.mention();
    int next = 0;
    while (next < words.size() && words.get(next).start() < mention.span().end()) {
      next++;
    }
    boolean possessive = word(next).equals("’s") || word(next).equals("'s");
    int body = possessive ? next + 1 : next;
    if (!ORGANIZATION_NOUNS.contains(word(body))) {
      return naming.actor().name();
    }
    return mention.text()
        + (possessive ? words.get(next).text() : "")
        + " "
        + words.get(body).text();
  }

  private String word(int index) {
    return index < words.size() ? words.get(index).lower() : "";
  }
}
