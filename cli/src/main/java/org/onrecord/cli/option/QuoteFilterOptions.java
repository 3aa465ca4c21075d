package org.onrecord.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Quote;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The options that filter quotes by kind and confidence. */
public final class QuoteFilterOptions {

  private final OptionValue<Optional<Quote.Kind>> kind;
  private final OptionValue<Optional<Double>> confidence;

  public QuoteFilterOptions(CommandSpecBuilder syntax) {
    this.kind =
        syntax.option(
            "--kind",
            "KIND",
            new QuoteKindConverter(),
            "Find only quotes that are direct, partial, indirect or attitude.");
    this.confidence =
        syntax.option(
            "--min-confidence",
            "NUMBER",
            new ConfidenceConverter(),
            "Find only quotes whose speaker has at least this confidence, such as 0.8.");
  }

  public boolean isEmpty() {
    return kind.value().isEmpty() && confidence.value().isEmpty();
  }

  public SearchRequest narrow(SearchRequest request) {
    SearchRequest ofKind = kind.value().map(request::kind).orElse(request);
    return confidence.value().map(ofKind::confidence).orElse(ofKind);
  }

  private static final class QuoteKindConverter implements ITypeConverter<Quote.Kind>, Choices {
    @Override
    public List<String> choices() {
      return Arrays.stream(Quote.Kind.values()).map(Quote.Kind::label).toList();
    }

    @Override
    public Quote.Kind convert(String text) {
      return Arrays.stream(Quote.Kind.values())
          .filter(kind -> kind.label().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + text + "” is not a kind; use direct, partial, indirect or attitude"));
    }
  }

  private static final class ConfidenceConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      try {
        double confidence = Double.parseDouble(text);
        if (confidence >= 0 && confidence <= 1) {
          return confidence;
        }
      } catch (NumberFormatException e) {
        // Rejected below, as 2 is.
      }
      throw new TypeConversionException("“" + text + "” is not a number from 0 to 1, such as 0.8");
    }
  }
}
