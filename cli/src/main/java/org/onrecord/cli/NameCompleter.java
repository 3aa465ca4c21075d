package org.onrecord.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.onrecord.NewsIndex;
import org.onrecord.cli.command.NameLookup;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.model.OnrecordException;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;

/**
 * Completes command names, field labels, names of authors and actors in the index, and article ids.
 */
final class NameCompleter implements Completer {

  /** Labels of the query language that are not a {@link Field}. */
  private static final ImmutableList<String> DATES = ImmutableList.of("date:", "since:", "until:");

  private static final int MAX_CANDIDATES = 20;

  /** Shorter prefixes match too many names. */
  private static final int MIN_LETTERS = 2;

  private final Supplier<NewsIndex> index;

  NameCompleter(Supplier<NewsIndex> index) {
    this.index = index;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String word = line.word();
    int colon = word.indexOf(':');
    if (line.wordIndex() > 0 && Commands.takesIds(line.words().get(0))) {
      query(open -> open.ids(word, SearchRequest.everything().limit(MAX_CANDIDATES)))
          .forEach(id -> candidates.add(new Candidate(PlainText.sanitize(id))));
    } else if (isAfterOption(line)) {
      optionValues(line.words().get(line.wordIndex() - 1), line.words().get(0), word)
          .forEach(value -> candidates.add(new Candidate(value)));
    } else if (colon < 0) {
      if (line.wordIndex() == 0) {
        withPrefix(Commands.names(), word).forEach(name -> candidates.add(new Candidate(name)));
      }
      withPrefix(fields(), word).forEach(field -> candidates.add(open(field)));
      names(word, Optional.empty()).forEach(name -> candidates.add(new Candidate(name)));
    } else if (facet(word.substring(0, colon)).isPresent()) {
      String typed = word.substring(colon + 1).replace("\"", "");
      names(typed, facet(word.substring(0, colon)))
          .forEach(
              name ->
                  candidates.add(new Candidate(word.substring(0, colon + 1) + '"' + name + '"')));
    }
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(DATES);
    for (Field field : Field.values()) {
      if (field != Field.ANY) {
        fields.add(field.label() + ":");
      }
    }
    return fields;
  }

  private static List<String> withPrefix(Collection<String> all, String prefix) {
    return all.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /** A candidate that is not followed by a space. */
  private static Candidate open(String text) {
    return new Candidate(text, text, null, null, null, null, /* complete= */ false);
  }

  private static boolean isAfterOption(ParsedLine line) {
    return line.wordIndex() > 1
        && line.words().get(line.wordIndex() - 1).startsWith("--")
        && Commands.isCommand(line.words().get(0));
  }

  /** The values of an option of a command; a name is put into quotes, of which it is one word. */
  private List<String> optionValues(String option, String command, String typed) {
    Optional<Facet> facet =
        ShellCompletion.takesName(option) ? facet(option.substring(2)) : Optional.empty();
    return facet.isPresent()
        ? names(typed.replace("'", ""), facet).stream().map(name -> "'" + name + "'").toList()
        : withPrefix(Commands.choices(command, option), typed);
  }

  /** Whose names a field has; empty if it has no names that are completed. */
  private static Optional<Facet> facet(String field) {
    return Field.of(field)
        .flatMap(
            known ->
                switch (known) {
                  case SPEAKER -> Optional.of(Facet.SPEAKER);
                  case ACTOR -> Optional.of(Facet.ACTOR);
                  case AUTHOR -> Optional.of(Facet.AUTHOR);
                  case ANY, TITLE, BODY, SAID, OUTLET -> Optional.<Facet>empty();
                });
  }

  private List<String> names(String prefix, Optional<Facet> facet) {
    if (prefix.length() < MIN_LETTERS) {
      return List.of();
    }
    return query(open -> NameLookup.names(open, prefix, facet, MAX_CANDIDATES)).stream()
        .map(PlainText::sanitize)
        .toList();
  }

  private List<String> query(Function<NewsIndex, List<String>> lookup) {
    try {
      return lookup.apply(index.get());
    } catch (OnrecordException e) {
      // Errors of the index are reported when the line is executed, not while it is typed.
      return List.of();
    }
  }
}
