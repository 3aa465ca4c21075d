package org.onrecord.store;

import java.net.URI;
import java.util.Optional;
import org.onrecord.search.Ranking;

/**
 * Opens stores by their address. Implementations are found by {@link java.util.ServiceLoader} when
 * an address is first opened.
 */
public interface StoreProvider {

  /** Whether addresses of this scheme are opened here. */
  boolean supports(URI address);

  /**
   * Opens a store for reading and writing, and makes it if there is none.
   *
   * @param label what it is to be named, for people
   * @throws IndexUnreachable if nobody answers there, or not as is needed
   * @throws IndexOutdated if another version of the library made it
   */
  ArticleStore open(URI address, Ranking ranking, Optional<String> label);

  /**
   * Opens a store for reading.
   *
   * @throws IndexMissing if there is none
   * @throws IndexUnreachable if nobody answers there, or not as is needed
   * @throws IndexOutdated if another version of the library made it
   */
  ArticleStore openReadOnly(URI address, Ranking ranking);
}
