package org.onrecord.annotate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.onrecord.text.NameNormalizer;

/**
 * The canonical names of people and organizations, and their variants. Immutable.
 *
 * <p>As text, one line per name: the canonical name, then its variants, all separated by tabs;
 * {@code #} starts a comment. Names are compared without case, accents and full stops.
 *
 * <pre>
 * Kestrel Roe        Kess Roe        K. J. Roe
 * Saltmere Harbour Trust        SHT        Harbour Trust
 * </pre>
 */
public final class Aliases {

  /** No aliases. */
  public static final Aliases NONE = new Aliases(ImmutableMap.of());

  /** A larger file is not a list of aliases: an index keeps all of them in memory. */
  private static final int MAX_BYTES = 16_000_000;

  private static final String TAB = "\t";
  private static final int DIGEST_LENGTH = 16;

  /** By name, both in their natural order. */
  private final ImmutableMap<String, ImmutableSet<String>> variants;

  /** Canonical names by the normalized form of each variant and of the name itself. */
  private final ImmutableMap<String, String> names;

  private Aliases(ImmutableMap<String, ImmutableSet<String>> variants) {
    this.variants = variants;
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (Map.Entry<String, ImmutableSet<String>> entry : variants.entrySet()) {
      names.put(normalize(entry.getKey()), entry.getKey());
      for (String other : entry.getValue()) {
        names.put(normalize(other), entry.getKey());
      }
    }
    this.names = names.buildOrThrow();
  }

  /**
   * Reads a file.
   *
   * @param file the file, in UTF-8, of at most 16 MB
   * @return the aliases
   * @throws InvalidAliases if the file cannot be read or is too long, or a line is invalid
   */
  public static Aliases read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = ByteStreams.limit(in, MAX_BYTES + 1L).readAllBytes();
      if (bytes.length > MAX_BYTES) {
        throw new InvalidAliases(file.toString(), "is larger than " + MAX_BYTES + " bytes");
      }
      return parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
          file.toString());
    } catch (CharacterCodingException e) {
      throw new InvalidAliases(file.toString(), "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new InvalidAliases(file.toString(), "cannot be read; check the path");
    }
  }

  /**
   * Parses text.
   *
   * @param text the lines
   * @param source the name of the text in messages
   * @return the aliases
   * @throws InvalidAliases if a line is invalid
   */
  public static Aliases parse(String text, String source) {
    AliasParser lines = new AliasParser(Objects.requireNonNull(source));
    CharMatcher.is('\uFEFF').trimLeadingFrom(text).lines().forEach(lines::add);
    return of(lines.variants());
  }

  private static Aliases of(SortedMap<String, SortedSet<String>> variants) {
    return new Aliases(ImmutableMap.copyOf(Maps.transformValues(variants, ImmutableSet::copyOf)));
  }

  /** {@return whether there are no aliases} */
  public boolean isEmpty() {
    return variants.isEmpty();
  }

  /** {@return the number of canonical names} */
  public int names() {
    return variants.size();
  }

  /** {@return the number of variants} */
  public int variants() {
    return variants.values().stream().mapToInt(Set::size).sum();
  }

  /**
   * Returns the canonical name of a name.
   *
   * @param variant a variant, or the canonical name itself, in any case
   * @return the canonical name; empty if the name is neither
   */
  public Optional<String> nameOf(String variant) {
    return Optional.ofNullable(names.get(normalize(variant)));
  }

  /**
   * Returns the canonical name of a variant.
   *
   * @param variant a variant, in any case
   * @return the canonical name; empty if the name is no variant, such as the canonical name itself
   */
  public Optional<String> nameOfVariant(String variant) {
    return nameOf(variant).filter(name -> !normalize(name).equals(normalize(variant)));
  }

  /** {@return a digest, equal for equal aliases; an empty string if there are none} */
  public String digest() {
    return isEmpty()
        ? ""
        : Hashing.sha256()
            .hashString(asText(), StandardCharsets.UTF_8)
            .toString()
            .substring(0, DIGEST_LENGTH);
  }

  /**
   * {@return text that {@link #parse} reads as equal aliases; an empty string if there are none}
   */
  public String asText() {
    return variants.entrySet().stream()
        .map(entry -> entry.getKey() + TAB + String.join(TAB, entry.getValue()) + '\n')
        .collect(Collectors.joining());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aliases aliases && variants.equals(aliases.variants);
  }

  @Override
  public int hashCode() {
    return variants.hashCode();
  }

  @Override
  public String toString() {
    return asText();
  }

  /** The form in which names are compared. */
  static String normalize(String name) {
    return NameNormalizer.normalize(CharMatcher.whitespace().trimAndCollapseFrom(name, ' '));
  }
}
