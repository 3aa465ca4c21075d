package org.onrecord.cli.option;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Quote;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The options that narrow a search for quotes by how they are reported. */
public final class QuoteFilterOptions {

  private final OptionValue<Optional<Quote.Kind>> kind;
  private final OptionValue<Optional<Double>> confidence;

  public QuoteFilterOptions(CommandSpecBuilder syntax) {
    this.kind =
        syntax.option(
            "--kind",
            "KIND",
            new KindConverter(),
            "Only quotes that are direct, partial or indirect.");
    this.confidence =
        syntax.option(
            "--min-confidence",
            "SHARE",
            new ShareConverter(),
            "Only quotes whose speaker is so sure: 0.8.");
  }

  public boolean isEmpty() {
    return kind.value().isEmpty() && confidence.value().isEmpty();
  }

  public SearchRequest narrow(SearchRequest request) {
    SearchRequest ofKind = kind.value().map(request::kind).orElse(request);
    return confidence.value().map(ofKind::confidence).orElse(ofKind);
  }

  private static final class KindConverter implements ITypeConverter<Quote.Kind> {
    @Override
    public Quote.Kind convert(String text) {
      return Arrays.stream(Quote.Kind.values())
          .filter(kind -> kind.label().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + text + "” is none of direct, partial and indirect"));
    }
  }

  private static final class ShareConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      try {
        double share = Double.parseDouble(text);
        if (share >= 0 && share <= 1) {
          return share;
        }
      } catch (NumberFormatException e) {
        // Refused below, as 2 is.
      }
      throw new TypeConversionException("“" + text + "” is no share: write 0 to 1, such as 0.8");
    }
  }
}
