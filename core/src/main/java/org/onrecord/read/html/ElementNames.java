package org.onrecord.read.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The words of an element's class and id: {@code "storyMeta most-read"} consists of story, meta,
 * most, read, and of the pair most-read.
 */
final class ElementNames {

  private ElementNames() {}

  /** Whether a word or a pair of the element's class or id is in a list. */
  static boolean anyOf(Element element, ImmutableSet<String> list) {
    return matches(element.className(), list) || matches(element.id(), list);
  }

  private static boolean matches(String name, ImmutableSet<String> list) {
    if (name.isEmpty()) {
      return false;
    }
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      if (list.contains(words.get(i))
          || (i > 0 && list.contains(words.get(i - 1) + "-" + words.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean ends = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean humps =
          !ends
              && i > from
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (ends || humps) {
        if (i > from) {
          words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
        }
        from = ends ? i + 1 : i;
      }
    }
    return words;
  }
}
