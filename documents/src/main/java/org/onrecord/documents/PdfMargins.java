package org.onrecord.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Removes what stands in the margins of pages: running heads, page numbers, footers. */
final class PdfMargins {

  /** The lines at the top and the bottom of a page that may be in a margin. */
  private static final int MAX_LINES = 2;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]{0,4}(?:(?:page|seite|p\\.|pagina|página|strona|стр\\.)\\s{0,2})?\\d{1,4}"
              + "(?:\\s{0,2}(?:of|von|de|sur|di|van|/)\\s{0,2}\\d{1,4})?[-–—|\\s]{0,4}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PdfMargins() {}

  /** The lines without those in the margins, in the same order. */
  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Map<String, Integer> heads = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      Set<String> once = new HashSet<>();
      outer(page).forEach(line -> once.add(form(line)));
      once.forEach(form -> heads.merge(form, 1, Integer::sum));
    }
    Set<PdfLine> removed = new HashSet<>();
    for (List<PdfLine> page : pages.values()) {
      for (PdfLine line : outer(page)) {
        boolean repeated = pages.size() > 1 && heads.getOrDefault(form(line), 0) * 2 > pages.size();
        if (repeated || (page.size() > 1 && PAGE_NUMBER.matcher(line.text()).matches())) {
          removed.add(line);
        }
      }
    }
    List<PdfLine> kept = lines.stream().filter(line -> !removed.contains(line)).toList();
    return kept.isEmpty() ? lines : kept;
  }

  /** The highest and the lowest lines of a page. */
  private static List<PdfLine> outer(List<PdfLine> page) {
    List<PdfLine> sorted =
        page.stream().sorted((a, b) -> Float.compare(a.baseline(), b.baseline())).toList();
    int end = Math.min(MAX_LINES, sorted.size());
    Set<PdfLine> outer = new HashSet<>(sorted.subList(0, end));
    outer.addAll(sorted.subList(sorted.size() - end, sorted.size()));
    return List.copyOf(outer);
  }

  /** The same for the running heads of all pages, whatever their numbers. */
  private static String form(PdfLine line) {
    return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
