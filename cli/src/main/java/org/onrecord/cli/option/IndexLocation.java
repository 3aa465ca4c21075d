package org.onrecord.cli.option;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.NewsIndexBuilder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The location of an index: a folder, or an address on a cluster.
 *
 * @param text the location as given by the user
 */
public record IndexLocation(String text) {

  private static final String SCHEME_SEPARATOR = "://";

  /** The folder; empty if it is an address. */
  public Optional<Path> folder() {
    return text.contains(SCHEME_SEPARATOR) ? Optional.empty() : Optional.of(Path.of(text));
  }

  public NewsIndexBuilder builder() {
    Optional<Path> folder = folder();
    return folder.isPresent()
        ? NewsIndex.builder(folder.get())
        : NewsIndex.builder(URI.create(text));
  }

  @Override
  public String toString() {
    return text;
  }

  /** Rejects an invalid address before the command runs. */
  static final class Converter implements ITypeConverter<IndexLocation> {
    @Override
    public IndexLocation convert(String text) {
      try {
        IndexLocation location = new IndexLocation(text);
        location.builder();
        return location;
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("“" + text + "” is neither a folder nor an address");
      }
    }
  }
}
