package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;

/**
 * The lines above a body that say who and when. They may stand below a standfirst, and below a
 * stray first paragraph, but not below real prose: what comes later belongs to other articles of
 * the page.
 */
final class CreditLines {

  /** How far below the title a head may reach, in lines. */
  private static final int MAX_LINES = 30;

  /** A paragraph that ends as a sentence does counts as prose from this length on. */
  private static final int MIN_SENTENCE_LENGTH = 60;

  private static final int MAX_STANDFIRST_LENGTH = 600;

  private final List<TextLine> lines;
  private final int from;
  private final LocalDate latest;
  private final int maxProse;
  private final Set<String> credited = new LinkedHashSet<>();
  private final Set<String> unlabelled = new LinkedHashSet<>();
  private final List<DatedLine> dates = new ArrayList<>();
  private final TreeSet<Integer> taken = new TreeSet<>();

  private CreditLines(List<TextLine> lines, int from, LocalDate latest, int mostProse) {
    this.lines = lines;
    this.from = from;
    this.latest = latest;
    this.maxProse = mostProse;
  }

  /**
   * Takes the lines of a head.
   *
   * @param from the first line below the title
   * @param mostProse how many paragraphs of prose may stand above a byline or a date
   */
  static CreditLines of(List<TextLine> lines, int from, LocalDate latest, int mostProse) {
    CreditLines scan = new CreditLines(lines, from, latest, mostProse);
    scan.run();
    return scan;
  }

  /** Who wrote the article. */
  ImmutableList<String> authors() {
    return ImmutableList.copyOf(credited.isEmpty() ? unlabelled : credited);
  }

  Optional<Published> published() {
    return DatedLine.published(dates);
  }

  /** Whether nothing was found. */
  boolean isEmpty() {
    return taken.isEmpty();
  }

  /** Whether a line, by its number, is a byline, a date or a role. */
  boolean takes(int line) {
    return taken.contains(line);
  }

  /** The last line taken, or -1. */
  int last() {
    return taken.isEmpty() ? -1 : taken.last();
  }

  private void run() {
    int prose = 0;
    int end = Math.min(lines.size(), from + MAX_LINES);
    for (int i = from; i < end; i++) {
      if (taken.contains(i) || take(i)) {
        prose = 0;
      } else if ((isProse(i) && ++prose > maxProse) || text(i).length() > MAX_STANDFIRST_LENGTH) {
        break;
      }
    }
  }

  private boolean take(int i) {
    Optional<DatedLine> date = DatedLine.of(text(i), latest);
    date.ifPresent(dates::add);
    boolean named = takesByline(i) || takesNames(i, date.isPresent());
    if (date.isPresent() || named) {
      taken.add(i);
    }
    return date.isPresent() || named;
  }

  private boolean takesByline(int i) {
    Optional<Byline> byline = Byline.of(text(i));
    if (byline.isEmpty()) {
      return false;
    }
    if (credited.isEmpty()) {
      credited.addAll(byline.get().names());
    }
    if (byline.get().credit().isEmpty()) {
      takeNamesBelow(i + 1);
    } else {
      takeRole(i + 1);
    }
    return true;
  }

  /** The names that follow a lone "By", a line each. */
  private void takeNamesBelow(int start) {
    int i = start;
    boolean more = true;
    while (more && i < lines.size() && NameLine.fits(text(i))) {
      String line = text(i);
      ImmutableList<String> names =
          Byline.of(line).map(Byline::names).orElseGet(() -> PersonNames.in(line));
      if (names.isEmpty() && !NameLine.isBetween(line)) {
        break;
      }
      credited.addAll(names);
      taken.add(i);
      i++;
      String next = i < lines.size() ? text(i) : "";
      more =
          NameLine.isBetween(line)
              || NameLine.isBetween(next)
              || !PersonNames.onlyNames(next).isEmpty();
    }
    takeRole(i);
  }

  /** Lines of names without "By", which something beside them must confirm. */
  private boolean takesNames(int i, boolean dated) {
    if (!credited.isEmpty() || !unlabelled.isEmpty()) {
      return false;
    }
    int end = i;
    Set<String> names = new LinkedHashSet<>();
    while (end < lines.size() && isNameLine(text(end))) {
      names.addAll(PersonNames.onlyNames(text(end)));
      end++;
    }
    if (end == i) {
      unlabelled.addAll(NameLine.namesIn(text(i), dated));
      return !unlabelled.isEmpty();
    }
    if (!isConfirmed(i, end, names.size())) {
      return false;
    }
    unlabelled.addAll(names);
    for (int line = i; line < end; line++) {
      taken.add(line);
    }
    takeRole(end);
    return true;
  }

  private static boolean isNameLine(String line) {
    return NameLine.fits(line)
        && Byline.of(line).isEmpty()
        && !PersonNames.onlyNames(line).isEmpty();
  }

  private boolean isConfirmed(int start, int end, int count) {
    if (end >= lines.size()) {
      return false;
    }
    String next = text(end);
    int near = taken.isEmpty() ? from - MAX_LINES : taken.last();
    boolean below =
        (near == start - 1 || (count > 1 && near >= start - 3)) && !Prose.isCaption(next);
    return below || DatedLine.of(next, latest).isPresent() || NameLine.confirms(next);
  }

  private void takeRole(int i) {
    if (i < lines.size() && NameLine.isRole(text(i))) {
      taken.add(i);
    }
  }

  /** Whether a paragraph of running text ends here. */
  private boolean isProse(int i) {
    int paragraph = lines.get(i).paragraph();
    boolean last = i + 1 == lines.size() || lines.get(i + 1).paragraph() != paragraph;
    int start = i;
    while (start > from && lines.get(start - 1).paragraph() == paragraph) {
      start--;
    }
    String whole = TextLine.paragraphs(lines.subList(start, i + 1)).get(0);
    return last
        && !Prose.isCaption(whole)
        && (Prose.isProse(whole)
            || (whole.length() >= MIN_SENTENCE_LENGTH && TextRules.endsSentence(whole)));
  }

  private String text(int i) {
    return lines.get(i).text();
  }
}
