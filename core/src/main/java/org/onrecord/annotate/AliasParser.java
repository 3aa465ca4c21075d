package org.onrecord.annotate;

import com.google.common.base.Splitter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parses and validates the lines of a list of aliases. */
final class AliasParser {

  private static final int MAX_VARIANTS = 100_000;
  private static final int MAX_NAME_LENGTH = 200;
  private static final Splitter CELLS = Splitter.on('\t').trimResults().omitEmptyStrings();

  private final String source;
  private final SortedMap<String, SortedSet<String>> variants = new TreeMap<>();

  /** The canonical name of each name and variant. */
  private final Map<String, Claim> owners = new HashMap<>();

  private int lineNumber;

  private record Claim(String name, int line) {}

  AliasParser(String source) {
    this.source = source;
  }

  /** The variants by canonical name. */
  SortedMap<String, SortedSet<String>> variants() {
    return Collections.unmodifiableSortedMap(variants);
  }

  void add(String line) {
    lineNumber++;
    int comment = line.indexOf('#');
    List<String> cells = CELLS.splitToList(comment < 0 ? line : line.substring(0, comment));
    if (cells.isEmpty()) {
      return;
    }
    if (cells.size() == 1) {
      throw invalid("has no variant; expected: name TAB variant [TAB variant …]");
    }
    cells.forEach(this::check);
    Claim claim = assign(cells.get(0), cells.get(0));
    for (String variant : cells.subList(1, cells.size())) {
      boolean isNew = !owners.containsKey(Aliases.normalize(variant));
      assign(variant, claim.name);
      if (isNew) {
        variants.computeIfAbsent(claim.name, name -> new TreeSet<>()).add(variant);
      }
    }
  }

  private void check(String name) {
    if (name.length() > MAX_NAME_LENGTH) {
      throw invalid("has a name longer than " + MAX_NAME_LENGTH + " characters");
    }
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw invalid("has the name “" + name + "”, which has no letter or digit");
    }
  }

  /** Assigns a variant to a name, unless it belongs to another. */
  private Claim assign(String variant, String name) {
    Claim claim =
        owners.computeIfAbsent(Aliases.normalize(variant), bare -> new Claim(name, lineNumber));
    if (!Aliases.normalize(claim.name).equals(Aliases.normalize(name))) {
      throw invalid(
          "maps “%s” to “%s”, but line %d maps it to “%s”; a variant can belong to one name only"
              .formatted(variant, name, claim.line, claim.name));
    }
    if (owners.size() > MAX_VARIANTS) {
      throw invalid("exceeds the maximum of " + MAX_VARIANTS + " names");
    }
    return claim;
  }

  private InvalidAliases invalid(String reason) {
    return new InvalidAliases(source + " line " + lineNumber, reason);
  }
}
