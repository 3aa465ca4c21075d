package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Published;

/**
 * The lines above a body that say who and when. They may stand below a standfirst, and below a
 * stray first paragraph, but not below real prose: what comes later belongs to other articles of
 * the page.
 *
 * @param taken the numbers of the lines that are bylines, dates or roles
 */
record HeadLines(
    ImmutableList<String> authors, Optional<Published> published, ImmutableSet<Integer> taken) {

  /** How far below the title a head may reach, in lines. */
  private static final int REACH = 30;

  private static final int MOST_PROSE = 2;
  private static final int LONGEST_NAME_LINE = 120;

  static HeadLines of(List<Line> lines, int from, LocalDate latest) {
    return new Scan(lines, from, latest).run();
  }

  /** The last line taken, or -1. */
  int last() {
    return taken.isEmpty() ? -1 : taken.asList().get(taken.size() - 1);
  }

  /** One pass over the lines below a title. */
  private static final class Scan {
    private final List<Line> lines;
    private final int from;
    private final LocalDate latest;
    private final Set<String> credited = new LinkedHashSet<>();
    private final Set<String> bare = new LinkedHashSet<>();
    private final List<DateLine> dates = new ArrayList<>();
    private final Set<Integer> taken = new TreeSet<>();

    Scan(List<Line> lines, int from, LocalDate latest) {
      this.lines = lines;
      this.from = from;
      this.latest = latest;
    }

    HeadLines run() {
      int prose = 0;
      int end = Math.min(lines.size(), from + REACH);
      for (int i = from; i < end; i++) {
        String line = text(i);
        if (takes(i)) {
          prose = Math.max(prose, MOST_PROSE - 1);
        } else if (isProse(i) && ++prose > MOST_PROSE) {
          break;
        } else if (Prose.isLong(line.length() / 2)) {
          break;
        }
      }
      return new HeadLines(
          ImmutableList.copyOf(credited.isEmpty() ? bare : credited),
          DateLine.best(dates).map(DateLine::published),
          ImmutableSet.copyOf(taken));
    }

    private boolean takes(int i) {
      if (taken.contains(i)) {
        return true;
      }
      String line = text(i);
      Optional<DateLine> date = DateLine.of(line, latest);
      date.ifPresent(dates::add);
      boolean byline = takesByline(i) || takesNames(i, date.isPresent());
      if (date.isPresent() || byline) {
        taken.add(i);
      }
      return date.isPresent() || byline;
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
      while (i < lines.size() && text(i).length() <= LONGEST_NAME_LINE) {
        String line = text(i);
        ImmutableList<String> names =
            Byline.of(line).map(Byline::names).orElseGet(() -> PersonNames.in(line));
        boolean between = line.length() <= 3 || PersonNames.isAgency(line);
        if (names.isEmpty() && !between) {
          break;
        }
        credited.addAll(names);
        taken.add(i);
        i++;
        if (!between
            && i < lines.size()
            && PersonNames.alone(text(i)).isEmpty()
            && text(i).length() > 3) {
          break;
        }
      }
      takeRole(i);
    }

    /** A line of names without "By", which something beside it must confirm. */
    private boolean takesNames(int i, boolean dated) {
      String line = text(i);
      if (line.length() > LONGEST_NAME_LINE
          || !credited.isEmpty()
          || !bare.isEmpty()
          || Furniture.is(line)) {
        return false;
      }
      ImmutableList<String> names = PersonNames.alone(line);
      boolean alone = !names.isEmpty();
      if (!alone) {
        names = PersonNames.in(line);
        boolean starts =
            !names.isEmpty() && line.regionMatches(true, 0, names.get(0), 0, names.get(0).length());
        if (!starts || !(dated || isFollowedByRole(line))) {
          return false;
        }
      } else if (!isConfirmed(i + 1)) {
        return false;
      }
      bare.addAll(names);
      takeRole(i + 1);
      return true;
    }

    private boolean isFollowedByRole(String line) {
      return PersonNames.isRole(line) && !Text.endsSentence(line);
    }

    private boolean isConfirmed(int next) {
      if (next >= lines.size()) {
        return false;
      }
      String line = text(next);
      return DateLine.of(line, latest).isPresent()
          || Furniture.is(line)
          || isRoleLine(line)
          || PersonNames.isAgency(line)
          || RelativeTime.isOne(line)
          || (PersonNames.isOutlet(line) && line.length() <= 30);
    }

    private void takeRole(int i) {
      if (i < lines.size() && isRoleLine(text(i))) {
        taken.add(i);
      }
    }

    private static boolean isRoleLine(String line) {
      return line.length() <= 60 && PersonNames.isRole(line) && !Text.endsSentence(line);
    }

    /** Whether a paragraph of running text ends here. */
    private boolean isProse(int i) {
      boolean last =
          i + 1 == lines.size() || lines.get(i + 1).paragraph() != lines.get(i).paragraph();
      int start = i;
      while (start > from && lines.get(start - 1).paragraph() == lines.get(i).paragraph()) {
        start--;
      }
      return last && Prose.is(Line.paragraphs(lines.subList(start, i + 1)).get(0));
    }

    private String text(int i) {
      return lines.get(i).text();
    }
  }
}
