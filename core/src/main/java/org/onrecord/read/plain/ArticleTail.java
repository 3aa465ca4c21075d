package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Published;
import org.onrecord.text.WordList;

/**
 * The lines below the body: "Author: …", author notes, credits, corrections, boilerplate.
 *
 * @param end the index after the last paragraph of the body
 * @param authors the authors, if the tail states them clearly
 */
record ArticleTail(int end, ImmutableList<String> authors, Optional<Published> published) {

  private static final ImmutableSet<String> OPENINGS =
      WordList.lines(ArticleTail.class, "tail-openings.txt");
  private static final ImmutableSet<String> BIO_VERBS =
      WordList.lines(ArticleTail.class, "bio-verbs.txt");

  /** The number of paragraphs examined from the end. */
  private static final int MAX_PARAGRAPHS = 12;

  private static final int MAX_NOTE_LENGTH = 600;
  private static final int MAX_NAME_LENGTH = 60;
  private static final String REPORTING = "reporting by ";

  /** Parses the tail of some paragraphs, given the {@code known} authors of the head. */
  static ArticleTail of(List<String> paragraphs, List<String> known, LocalDate latest) {
    int first = Math.max(0, paragraphs.size() - MAX_PARAGRAPHS);
    Optional<Integer> label = label(paragraphs, first);
    List<String> authors = new ArrayList<>();
    label.ifPresent(at -> authors.addAll(labelled(paragraphs, at)));
    int end = label.filter(at -> !authors.isEmpty()).orElse(paragraphs.size());
    List<String> people = known.isEmpty() ? authors : known;
    List<DatedLine> dates = new ArrayList<>();
    while (end > first) {
      String paragraph = paragraphs.get(end - 1);
      Optional<DatedLine> date =
          DatedLine.of(paragraph, latest).filter(line -> line.labelled() || line.updated());
      if (date.isEmpty() && !isNote(paragraph, people)) {
        break;
      }
      date.ifPresent(dates::add);
      if (authors.isEmpty()) {
        authors.addAll(reporters(paragraph));
      }
      end--;
    }
    return new ArticleTail(end, ImmutableList.copyOf(authors), DatedLine.published(dates));
  }

  /** The first paragraph near the end that is like "Author: …". */
  private static Optional<Integer> label(List<String> paragraphs, int first) {
    for (int i = first; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (paragraph.length() <= MAX_NAME_LENGTH * 2 && Byline.labelled(paragraph).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<String> labelled(List<String> paragraphs, int at) {
    String credit = Byline.labelled(paragraphs.get(at)).orElse("");
    boolean below = credit.isEmpty() && at + 1 < paragraphs.size();
    return below ? PersonNames.onlyNames(paragraphs.get(at + 1)) : PersonNames.in(credit);
  }

  private static boolean isNote(String paragraph, List<String> people) {
    if (Boilerplate.isBoilerplate(paragraph)) {
      return true;
    }
    if (paragraph.length() > MAX_NOTE_LENGTH) {
      return false;
    }
    String lower = normalize(paragraph).toLowerCase(Locale.ROOT);
    return OPENINGS.stream().anyMatch(lower::startsWith) || isBio(normalize(paragraph), people);
  }

  /** "Jane Doe is the news editor of …": an author, or a recommendation to follow someone. */
  private static boolean isBio(String paragraph, List<String> people) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    if (lower.contains("contributed to this ") || lower.contains("contributed reporting")) {
      return true;
    }
    Optional<String> verb =
        BIO_VERBS.stream().filter(entry -> lower.contains(" " + entry + " ")).findFirst();
    if (verb.isEmpty()) {
      return false;
    }
    boolean own =
        people.stream().anyMatch(person -> startsWith(lower, person.toLowerCase(Locale.ROOT)));
    boolean followed =
        lower.contains("twitter") || lower.contains(" follow ") || paragraph.contains("@");
    return own || (followed && NewsroomWords.isRole(firstWords(paragraph)));
  }

  private static boolean startsWith(String lower, String person) {
    String surname = person.substring(person.lastIndexOf(' ') + 1);
    return lower.startsWith(person) || lower.startsWith(surname + " ");
  }

  private static String firstWords(String paragraph) {
    List<String> words = List.of(paragraph.split("\\s+", 9));
    return String.join(" ", words.subList(0, Math.min(8, words.size())));
  }

  /** The reporters of "(Reporting by Jane Doe in Geneva and John Roe; Editing by …)". */
  private static List<String> reporters(String paragraph) {
    String bare = normalize(paragraph);
    if (!bare.toLowerCase(Locale.ROOT).startsWith(REPORTING)) {
      return List.of();
    }
    String credit = bare.substring(REPORTING.length());
    int end = credit.indexOf(';');
    return PersonNames.in(end < 0 ? credit : credit.substring(0, end));
  }

  private static String normalize(String paragraph) {
    int from = 0;
    while (from < paragraph.length() && "(*_-–—[ ".indexOf(paragraph.charAt(from)) >= 0) {
      from++;
    }
    return paragraph.substring(from);
  }
}
