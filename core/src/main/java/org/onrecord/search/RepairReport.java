package org.onrecord.search;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of repairing an index. Immutable. */
public final class RepairReport {

  private final long kept;
  private final Optional<Long> lost;
  private final Path damagedFiles;
  private final boolean intact;

  private RepairReport(Builder from) {
    this.intact = from.intact;
    this.kept = from.kept;
    this.lost = from.lost;
    this.damagedFiles = from.damagedFiles;
  }

  /**
   * Starts a report; what is not set is absent, empty or zero.
   *
   * @param kept the number of recovered articles
   * @param damagedFiles the folder with the damaged files
   * @return a builder of a report
   */
  public static Builder builder(long kept, Path damagedFiles) {
    return new Builder(kept, damagedFiles);
  }

  /** {@return a builder that starts with all parts of this report} */
  public Builder toBuilder() {
    Builder builder = new Builder(kept, damagedFiles);
    builder.lost = lost;
    builder.intact = intact;
    return builder;
  }

  /** {@return the number of recovered articles} */
  public long kept() {
    return kept;
  }

  /** {@return the number of lost articles; empty if unknown} */
  public Optional<Long> lost() {
    return lost;
  }

  /** {@return whether nothing was damaged, so that the index is as it was} */
  public boolean intact() {
    return intact;
  }

  /** {@return the folder with the damaged files; not made if the index was intact} */
  public Path damagedFiles() {
    return damagedFiles;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RepairReport that
        && kept == that.kept
        && lost.equals(that.lost)
        && intact == that.intact
        && damagedFiles.equals(that.damagedFiles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kept, lost, damagedFiles, intact);
  }

  @Override
  public String toString() {
    return intact
        ? "intact, " + kept + " articles"
        : kept + " articles kept, damaged files in " + damagedFiles;
  }

  /**
   * Builds a report. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final long kept;
    private Optional<Long> lost = Optional.empty();
    private final Path damagedFiles;
    private boolean intact;

    private Builder(long kept, Path damagedFiles) {
      this.kept = kept;
      this.damagedFiles = Objects.requireNonNull(damagedFiles, "damagedFiles");
    }

    /**
     * Sets the number of lost articles. Without this, it is unknown.
     *
     * @param lost the number
     * @return this builder
     */
    public Builder lost(Long lost) {
      this.lost = Optional.of(Objects.requireNonNull(lost, "lost"));
      return this;
    }

    /**
     * Sets whether nothing was damaged.
     *
     * @param intact whether the index is as it was
     * @return this builder
     */
    public Builder intact(boolean intact) {
      this.intact = intact;
      return this;
    }

    /**
     * Builds the report.
     *
     * @return the report with the parts set so far
     */
    public RepairReport build() {
      return new RepairReport(this);
    }
  }
}
