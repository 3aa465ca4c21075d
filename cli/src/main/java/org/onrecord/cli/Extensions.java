package org.onrecord.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kinds of files there are, the most frequent first: ".jpg, .css". */
final class Extensions {

  private static final int MOST = 5;

  private Extensions() {}

  static String of(Collection<String> names) {
    Multiset<String> kinds = HashMultiset.create();
    names.forEach(name -> kinds.add(kind(name)));
    String first =
        Multisets.copyHighestCountFirst(kinds).elementSet().stream()
            .limit(MOST)
            .collect(Collectors.joining(", "));
    return kinds.elementSet().size() > MOST ? first + " and others" : first;
  }

  private static String kind(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(dot).toLowerCase(Locale.ROOT);
  }
}
