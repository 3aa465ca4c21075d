package org.onrecord.store;

import java.net.URI;
import java.util.Optional;
import org.onrecord.search.Ranking;

/**
 * Opens stores by their address. Implementations are loaded by {@link java.util.ServiceLoader} when
 * an address is first opened, and must be safe for use by several threads.
 */
public interface StoreProvider {

  /**
   * Whether this provider opens addresses of a scheme.
   *
   * @param address the address of an index
   * @return whether it opens it
   */
  boolean supports(URI address);

  /**
   * Opens a store for reading and writing, and creates it if it does not exist.
   *
   * @param address the address of the index
   * @param ranking the parameters of ranking
   * @param label a label for display, if it gets one
   * @return the open store
   * @throws IndexUnreachable if the server does not answer, or not as required
   * @throws IndexOutdated if it was created by a version with another schema
   */
  ArticleStore open(URI address, Ranking ranking, Optional<String> label);

  /**
   * Opens a store for reading.
   *
   * @param address the address of the index
   * @param ranking the parameters of ranking
   * @return the open store
   * @throws IndexMissing if it does not exist
   * @throws IndexUnreachable if the server does not answer, or not as required
   * @throws IndexOutdated if it was created by a version with another schema
   */
  ArticleStore openReadOnly(URI address, Ranking ranking);
}
