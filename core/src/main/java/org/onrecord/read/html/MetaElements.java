package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, in any of the attributes for it. */
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

  /** The first non-empty content of the elements with some names. */
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

  /** All contents of the elements with some names, each once. */
  ImmutableSet<String> all(Iterable<String> names) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    names.forEach(name -> all.addAll(values.get(name)));
    return all.build();
  }

  /** The contents of the elements with one name. */
  ImmutableList<String> named(String name) {
    return values.get(name);
  }
}
