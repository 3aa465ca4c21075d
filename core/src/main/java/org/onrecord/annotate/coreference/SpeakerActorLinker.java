package org.onrecord.annotate.coreference;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.annotate.actors.ActorMentions.Naming;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.model.Actor;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.text.NameKey;

/** Aligns speakers' names with the names of actors. */
public final class SpeakerActorLinker {

  /** A longer "name" of a person includes words before the name. */
  private static final int MAX_NAME_WORDS = 4;

  private static final String THE = "the ";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ActorMentions actors;

  public SpeakerActorLinker(ActorMentions actors) {
    this.actors = actors;
  }

  /**
   * The quotes with the actors' names. A name corrected at one mention is corrected everywhere, so
   * that "he" agrees with "Aragchi".
   */
  public List<ExplainedQuote> unifyNames(List<ExplainedQuote> findings) {
    Map<String, String> corrected = new HashMap<>();
    for (ExplainedQuote finding : findings) {
      finding
          .quote()
          .speaker()
          .flatMap(
              speaker -> actorOf(speaker).map(actor -> Map.entry(speaker.name(), actor.name())))
          .ifPresent(names -> corrected.putIfAbsent(names.getKey(), names.getValue()));
    }
    return findings.stream()
        .map(finding -> new ExplainedQuote(unifyNames(finding.quote(), corrected), finding.rule()))
        .toList();
  }

  private static Quote unifyNames(Quote quote, Map<String, String> corrected) {
    return quote
        .speaker()
        .map(s -> quote.withSpeaker(s.withName(corrected.getOrDefault(s.name(), s.name()))))
        .orElse(quote);
  }

  /**
   * The actor that the speaker's mention names. "the White House" is kept, although it may stand
   * for a country.
   */
  private Optional<Actor> actorOf(Speaker speaker) {
    return speaker
        .span()
        .flatMap(span -> actors.endingAt(span.part(), span.end()))
        .filter(naming -> isCompleteMention(speaker, naming))
        .map(Naming::actor);
  }

  private static boolean isCompleteMention(Speaker speaker, Naming naming) {
    Span mention = naming.mention().span();
    boolean within = speaker.span().map(span -> span.start() <= mention.start()).orElse(false);
    boolean coordination = speaker.name().contains(" and ");
    return within
        && !coordination
        && isSameWord(speaker.name(), naming.mention().text())
        && isMoreComplete(speaker, naming);
  }

  /**
   * Whether the actor's name is more complete: a person's name is longer, or the same without extra
   * words; for other actors the mention must be the whole name of the speaker, not a part of it
   * ("supporters in Congress").
   */
  private static boolean isMoreComplete(Speaker speaker, Naming naming) {
    String name = naming.actor().name();
    return switch (naming.actor().kind()) {
      case PERSON -> {
        int words = count(name);
        boolean fuller = words <= MAX_NAME_WORDS && words >= count(speaker.name());
        yield fuller || words > 1 && isAfterTitles(speaker.name(), name);
      }
      case PLACE -> !startsWithThe(speaker.text()) && isWholeMention(speaker, naming);
      case ORGANIZATION ->
          isWholeMention(speaker, naming)
              && count(name) >= count(speaker.name())
              && (isSameWord(name, speaker.name()) || isAcronym(speaker.name(), name));
    };
  }

  /** "Harbour engineer Mira Lund" is Mira Lund, but not "a spokesman for Mira Lund". */
  private static boolean isAfterTitles(String speaker, String name) {
    return speaker.endsWith(" " + name)
        && WORDS.splitToList(speaker.substring(0, speaker.length() - name.length())).stream()
            .noneMatch(ClosedClasses.BINDING_PREPOSITIONS::contains);
  }

  private static boolean isWholeMention(Speaker speaker, Naming naming) {
    return withoutThe(speaker.text()).equals(withoutThe(naming.mention().text()));
  }

  /** "IMF" of "International Monetary Fund" */
  private static boolean isAcronym(String letters, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.split(name)) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return letters.replace(".", "").contentEquals(initials);
  }

  private static int count(String name) {
    return WORDS.splitToList(name).size();
  }

  private static String withoutThe(String words) {
    return startsWithThe(words) ? words.substring(THE.length()) : words;
  }

  /** Whether the resolved name of the speaker is that of the mention, except for spelling. */
  private static boolean isSameWord(String name, String mention) {
    return NameKey.isSameName(lastWord(name), lastWord(mention));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean startsWithThe(String words) {
    return Ascii.toLowerCase(words).startsWith(THE);
  }
}
