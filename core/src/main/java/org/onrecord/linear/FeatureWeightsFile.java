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

/** The file of a table of {@link FeatureWeights}: its lines in UTF-8, packed by gzip. */
public final class FeatureWeightsFile {

  private FeatureWeightsFile() {}

  /** The lines, as {@link #write} wrote them; does not close {@code file}. */
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
