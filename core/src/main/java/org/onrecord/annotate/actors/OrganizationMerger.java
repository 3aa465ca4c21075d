package org.onrecord.annotate.actors;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.text.NameNormalizer;

/**
 * Groups the names of one organization: with and without "the", acronyms and long forms, and the
 * first or last word alone ("Northline" for "Northline Ferries") if unambiguous in the article.
 */
final class OrganizationMerger {

  private static final String THE = "The ";

  private final ListMultimap<String, Mention> mentions =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final ListMultimap<String, String> shortForms = ArrayListMultimap.create();

  private OrganizationMerger() {}

  /** The organizations in {@code names}, without the outlet. */
  static List<Actor> of(Article article, List<RecognizedName> names) {
    OrganizationMerger organizations = new OrganizationMerger();
    article.outlet().ifPresent(outlet -> organizations.index(key(outlet), outlet));
    names.stream()
        .sorted(Comparator.comparingInt((RecognizedName name) -> -name.text().length()))
        .forEach(name -> organizations.add(article, name));
    article.outlet().ifPresent(organizations::remove);
    return Multimaps.asMap(organizations.mentions).values().stream()
        .map(all -> ActorFinder.actor(fullest(all), Kind.ORGANIZATION, all))
        .toList();
  }

  /** Adds a name; longer names must be added before. */
  private void add(Article article, RecognizedName name) {
    Mention mention = mention(article, name);
    String key = key(name.text());
    if (!mentions.containsKey(key)) {
      List<String> longer = shortForms.get(key);
      if (longer.size() == 1) {
        key = longer.get(0);
      } else {
        index(key, name.text());
      }
    }
    mentions.put(key, mention);
  }

  private void index(String key, String words) {
    int space = key.indexOf(' ');
    if (space > 0) {
      shortForms.put(key.substring(0, space), key);
      shortForms.put(key.substring(key.lastIndexOf(' ') + 1), key);
    }
    String acronym = Acronyms.of(words);
    if (!acronym.isEmpty()) {
      shortForms.put(NameNormalizer.normalize(acronym), key);
    }
  }

  private void remove(String outlet) {
    mentions.removeAll(key(outlet));
  }

  /** The name with "The" before it if that is part of the name: capitalized in mid-sentence. */
  private static Mention mention(Article article, RecognizedName name) {
    Span span = name.span();
    String text = article.text(span.part());
    int the = span.start() - THE.length();
    boolean within = the >= 2 && text.startsWith(THE, the) && text.charAt(the - 1) == ' ';
    if (within && (Character.isLetter(text.charAt(the - 2)) || text.charAt(the - 2) == ',')) {
      span = new Span(span.part(), the, span.end());
    }
    return ActorFinder.mention(article, span, Mention.Form.NAME);
  }

  private static String key(String words) {
    String bare = NameNormalizer.normalize(words).replace('’', '\'');
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }

  private static String fullest(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::text)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }
}
