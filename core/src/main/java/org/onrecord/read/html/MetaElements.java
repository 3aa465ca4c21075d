package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, whichever attribute names them. */
final class MetaElements {

  private static final ImmutableList<String> NAMING = ImmutableList.of("property", "name");

  private final ImmutableListMultimap<String, String> values;

  MetaElements(Document page) {
    ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : NAMING) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          found.put(name, content);
        }
      }
    }
    values = found.build();
  }

  /** What the first of some names says that says anything. */
  Optional<String> first(Iterable<String> names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return Optional.of(values.get(name).get(0));
      }
    }
    return Optional.empty();
  }

  Optional<String> first(String... names) {
    return first(ImmutableList.copyOf(names));
  }

  /** What all of some names say, each value once. */
  ImmutableSet<String> all(Iterable<String> names) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    names.forEach(name -> all.addAll(values.get(name)));
    return all.build();
  }

  /** What the elements of one name say. */
  ImmutableList<String> named(String name) {
    return values.get(name);
  }
}
