package org.onrecord.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The file format of {@link FeatureWeights}: the lines in UTF-8, compressed with gzip. */
public final class FeatureWeightsFile {

  private FeatureWeightsFile() {}

  /** Reads the lines that {@link #write} wrote; does not close {@code file}. */
  public static List<String> read(InputStream file) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
    return lines.lines().toList();
  }

  /** Writes the same bytes for the same lines; does not close {@code file}. */
  public static void write(List<String> lines, OutputStream file) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(file);
    Writer table = new OutputStreamWriter(packed, StandardCharsets.UTF_8);
    for (String line : lines) {
      table.write(line);
      table.write('\n');
    }
    table.flush();
    packed.finish();
  }
}
