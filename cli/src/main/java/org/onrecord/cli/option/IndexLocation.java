package org.onrecord.cli.option;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.NewsIndexBuilder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where an index is: in a folder, or at the address of a cluster.
 *
 * @param text as the caller has it
 */
public record IndexLocation(String text) {

  private static final String ADDRESS = "://";

  /** The folder, if it is one. */
  public Optional<Path> folder() {
    return text.contains(ADDRESS) ? Optional.empty() : Optional.of(Path.of(text));
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

  /** Refuses an address that is none before anything is done. */
  static final class Converter implements ITypeConverter<IndexLocation> {
    @Override
    public IndexLocation convert(String text) {
      try {
        IndexLocation place = new IndexLocation(text);
        place.builder();
        return place;
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("“" + text + "” is no folder and no address");
      }
    }
  }
}
