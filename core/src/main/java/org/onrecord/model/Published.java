package org.onrecord.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of an article and its source: either a {@link #date()}, or a range from
 * {@link #earliest()} to {@link #latest()} if the date was only inferred; date filters ignore
 * ranges unless a search asks for them. Immutable.
 */
public final class Published {

  private final Optional<LocalDate> date;
  private final Optional<LocalTime> time;
  private final Optional<ZoneOffset> offset;
  private final DateSource source;
  private final double confidence;
  private final String raw;
  private final Optional<LocalDate> earliest;
  private final Optional<LocalDate> latest;

  private Published(Builder from) {
    this.date = from.date;
    this.time = from.time;
    this.offset = from.offset;
    this.source = from.source;
    this.confidence = from.confidence;
    this.raw = from.raw;
    this.earliest = from.earliest;
    this.latest = from.latest;
    if (date.isEmpty() && (earliest.isEmpty() || latest.isEmpty())) {
      throw new IllegalArgumentException(
          "publication date needs either a date, or both earliest and latest");
    }
  }

  /**
   * Starts a publication date of confidence 1; it needs a date, or both ends of a range.
   *
   * @param source where the date was found
   * @return a builder of a publication date
   */
  public static Builder builder(DateSource source) {
    return new Builder(source);
  }

  /** {@return a builder that starts with all parts of this publication date} */
  public Builder toBuilder() {
    Builder builder = new Builder(source);
    builder.date = date;
    builder.time = time;
    builder.offset = offset;
    builder.confidence = confidence;
    builder.raw = raw;
    builder.earliest = earliest;
    builder.latest = latest;
    return builder;
  }

  /** {@return the day, as dated by the outlet; empty if only a range is known} */
  public Optional<LocalDate> date() {
    return date;
  }

  /** {@return the time of day at the outlet; empty if unknown} */
  public Optional<LocalTime> time() {
    return time;
  }

  /** {@return the offset of the time from UTC; empty if unknown} */
  public Optional<ZoneOffset> offset() {
    return offset;
  }

  /** {@return where the date was found} */
  public DateSource source() {
    return source;
  }

  /** {@return the confidence, from 0 to 1} */
  public double confidence() {
    return confidence;
  }

  /** {@return the text that the date was parsed from; empty if it was not parsed from text} */
  public String raw() {
    return raw;
  }

  /** {@return the first day of an inferred range; empty if the day is known} */
  public Optional<LocalDate> earliest() {
    return earliest;
  }

  /** {@return the last day of an inferred range, inclusive; empty if the day is known} */
  public Optional<LocalDate> latest() {
    return latest;
  }

  /**
   * A date given by the caller, of confidence 1.
   *
   * @param date the day
   * @return the publication date
   */
  public static Published on(LocalDate date) {
    return on(date, DateSource.GIVEN, 1, date.toString());
  }

  /**
   * A day without a time.
   *
   * @param date the day
   * @param source where it was found
   * @param confidence the confidence, from 0 to 1
   * @param raw the text that it was parsed from; may be empty
   * @return the publication date
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public static Published on(LocalDate date, DateSource source, double confidence, String raw) {
    return builder(source).date(date).confidence(confidence).raw(raw).build();
  }

  /**
   * This date with a time of day whose offset from UTC is unknown.
   *
   * @param time the time of day at the outlet
   * @return a copy with that time, without an offset
   */
  public Published withTime(LocalTime time) {
    Builder builder = toBuilder().time(time);
    builder.offset = Optional.empty();
    return builder.build();
  }

  /**
   * This date with a time of day.
   *
   * @param time the time of day at the outlet
   * @param offset its offset from UTC
   * @return a copy with that time and offset
   */
  public Published withTime(LocalTime time, ZoneOffset offset) {
    return toBuilder().time(time).offset(offset).build();
  }

  /** Where a publication date was found. */
  public enum DateSource {
    /** Given by the caller or by the record. */
    GIVEN,
    /** Metadata or front matter. */
    METADATA,
    /** The URL of the page. */
    URL,
    /** A line at the head or tail of the article. */
    TEXT,
    /** The dateline that opens the body. */
    DATELINE;

    /** {@return the name used in JSON: the constant in lower case} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Published that
        && date.equals(that.date)
        && time.equals(that.time)
        && offset.equals(that.offset)
        && source.equals(that.source)
        && Double.compare(confidence, that.confidence) == 0
        && raw.equals(that.raw)
        && earliest.equals(that.earliest)
        && latest.equals(that.latest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, time, offset, source, confidence, raw, earliest, latest);
  }

  @Override
  public String toString() {
    return date.map(LocalDate::toString).orElseGet(() -> earliest.get() + "/" + latest.get());
  }

  /**
   * Builds a publication date. Not safe for use by several threads; {@link #build()} may be called
   * several times.
   */
  public static final class Builder {
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();
    private Optional<ZoneOffset> offset = Optional.empty();
    private final DateSource source;
    private double confidence = 1;
    private String raw = "";
    private Optional<LocalDate> earliest = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();

    private Builder(DateSource source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Sets the day.
     *
     * @param date the day, as dated by the outlet
     * @return this builder
     */
    public Builder date(LocalDate date) {
      this.date = Optional.of(Objects.requireNonNull(date, "date"));
      return this;
    }

    /**
     * Sets the time of day.
     *
     * @param time the time of day at the outlet
     * @return this builder
     */
    public Builder time(LocalTime time) {
      this.time = Optional.of(Objects.requireNonNull(time, "time"));
      return this;
    }

    /**
     * Sets the offset of the time from UTC.
     *
     * @param offset the offset of the outlet on that day
     * @return this builder
     */
    public Builder offset(ZoneOffset offset) {
      this.offset = Optional.of(Objects.requireNonNull(offset, "offset"));
      return this;
    }

    /**
     * Sets the confidence.
     *
     * @param confidence the confidence, from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Builder confidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "date confidence " + confidence + " is not between 0 and 1");
      }
      this.confidence = confidence;
      return this;
    }

    /**
     * Sets the text that the date was parsed from.
     *
     * @param raw the text as it stands in the article; may be empty
     * @return this builder
     */
    public Builder raw(String raw) {
      this.raw = Objects.requireNonNull(raw, "raw");
      return this;
    }

    /**
     * Sets the first day of an inferred range. A range is used only if no day is set.
     *
     * @param earliest the first day
     * @return this builder
     */
    public Builder earliest(LocalDate earliest) {
      this.earliest = Optional.of(Objects.requireNonNull(earliest, "earliest"));
      return this;
    }

    /**
     * Sets the last day of an inferred range. A range is used only if no day is set.
     *
     * @param latest the last day, inclusive
     * @return this builder
     */
    public Builder latest(LocalDate latest) {
      this.latest = Optional.of(Objects.requireNonNull(latest, "latest"));
      return this;
    }

    /**
     * Builds the publication date.
     *
     * @return the publication date with the parts set so far
     * @throws IllegalArgumentException if there is neither a date nor both ends of a range
     */
    public Published build() {
      return new Published(this);
    }
  }
}
