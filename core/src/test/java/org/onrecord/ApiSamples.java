package org.onrecord;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes whose description {@link PublicApiTest} knows. */
public final class ApiSamples {

  private ApiSamples() {}

  /** Others can extend it. */
  public abstract static class Harbour extends Hidden implements Iterable<String> {
    public static final int BERTHS = 3;
    int depth;

    protected Harbour() {}

    public static @Nullable String open(String name, @Nullable Integer berth) throws IOException {
      throw new IOException(name + berth);
    }

    protected abstract long width();

    abstract long length();

    @Override
    public Iterator<String> iterator() {
      return List.of("Saltmere").iterator();
    }

    @Override
    public String toString() {
      return "a harbour";
    }
  }

  /** The order of its parts is part of the API. */
  public record Gate(int width, String name) {}

  abstract static class Hidden {
    @Deprecated
    public boolean inherited() {
      return true;
    }
  }
}
