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
 * The byline and date lines above a body. They may follow a standfirst or one paragraph, but not
 * running text: later ones belong to other articles of the page.
 */
final class CreditLines {

  /** Maximum number of lines of a head below the title. */
  private static final int MAX_LINES = 30;

  /** Minimum length of a paragraph with final punctuation that counts as prose. */
  private static final int MIN_SENTENCE_LENGTH = 60;

  private static final int MAX_STANDFIRST_LENGTH = 600;

  private final List<TextLine> lines;
  private final int from;
  private final LocalDate latest;
  private final int maxProse;
  private final Set<String> credited = new LinkedHashSet<>();
  private final Set<String> unlabelled = new LinkedHashSet<>();
  private final List<DatedLine> dates = new ArrayList<>();
  private final TreeSet<Integer> used = new TreeSet<>();

  private CreditLines(List<TextLine> lines, int from, LocalDate latest, int maxProse) {
    this.lines = lines;
    this.from = from;
    this.latest = latest;
    this.maxProse = maxProse;
  }

  /**
   * Scans the lines of a head.
   *
   * @param from the first line below the title
   * @param maxProse the maximum number of paragraphs of prose above a byline or a date
   */
  static CreditLines of(List<TextLine> lines, int from, LocalDate latest, int maxProse) {
    CreditLines scan = new CreditLines(lines, from, latest, maxProse);
    scan.run();
    return scan;
  }

  /** The authors. */
  ImmutableList<String> authors() {
    return ImmutableList.copyOf(credited.isEmpty() ? unlabelled : credited);
  }

  Optional<Published> published() {
    return DatedLine.published(dates);
  }

  /** Whether nothing was found. */
  boolean isEmpty() {
    return used.isEmpty();
  }

  /** Whether the line with a number is a byline, a date or a role. */
  boolean takes(int line) {
    return used.contains(line);
  }

  /** The last line used, or -1. */
  int last() {
    return used.isEmpty() ? -1 : used.last();
  }

  private void run() {
    int prose = 0;
    int end = Math.min(lines.size(), from + MAX_LINES);
    for (int i = from; i < end; i++) {
      if (used.contains(i) || use(i)) {
        prose = 0;
      } else if ((isProse(i) && ++prose > maxProse) || text(i).length() > MAX_STANDFIRST_LENGTH) {
        break;
      }
    }
  }

  private boolean use(int i) {
    Optional<DatedLine> date = DatedLine.of(text(i), latest);
    date.ifPresent(dates::add);
    boolean named = takesByline(i) || takesNames(i, date.isPresent());
    if (date.isPresent() || named) {
      used.add(i);
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

  /** The names that follow a lone "By", one per line. */
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
      used.add(i);
      i++;
      String next = i < lines.size() ? text(i) : "";
      more =
          NameLine.isBetween(line)
              || NameLine.isBetween(next)
              || !PersonNames.onlyNames(next).isEmpty();
    }
    takeRole(i);
  }

  /** Author lines without "By", which adjacent lines must confirm. */
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
      used.add(line);
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
    int near = used.isEmpty() ? from - MAX_LINES : used.last();
    boolean below =
        (near == start - 1 || (count > 1 && near >= start - 3)) && !Prose.isCaption(next);
    return below || DatedLine.of(next, latest).isPresent() || NameLine.confirms(next);
  }

  private void takeRole(int i) {
    if (i < lines.size() && NameLine.isRole(text(i))) {
      used.add(i);
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
    String text = TextLine.paragraphs(lines.subList(start, i + 1)).get(0);
    return last
        && !Prose.isCaption(text)
        && (Prose.isProse(text)
            || (text.length() >= MIN_SENTENCE_LENGTH && TextRules.endsSentence(text)));
  }

  private String text(int i) {
    return lines.get(i).text();
  }
}
