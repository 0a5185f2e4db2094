package org.lectern.server;

import java.nio.file.Path;
import java.time.Duration;
import org.lectern.lucene.CursorLimits;

/// The settings of one run, read once; see [Setting] for what each means.
///
/// @param data the data folder, absolute
/// @param port 0 takes a free one
/// @param searchThreads from 1
/// @param maxHeaderBytes of the request line and the headers together
record Configuration(
    Path data,
    String host,
    int port,
    int searchThreads,
    int searchQueue,
    Duration searchDeadline,
    CursorLimits cursors,
    Duration refreshInterval,
    Duration bodyDeadline,
    Duration idleTimeout,
    int maxHeaderBytes,
    int maxBodyBytes,
    Duration shutdownTimeout) {

  static Configuration of(SettingValues values) {
    int threads = values.number(Setting.SEARCH_THREADS);
    return new Configuration(
        values.data(),
        values.text(Setting.HOST),
        values.number(Setting.PORT),
        threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
        values.number(Setting.SEARCH_QUEUE),
        values.time(Setting.SEARCH_DEADLINE),
        new CursorLimits(
            values.number(Setting.CURSOR_COMMITS), values.time(Setting.CURSOR_LIFETIME)),
        values.time(Setting.REFRESH_INTERVAL),
        values.time(Setting.BODY_DEADLINE),
        values.time(Setting.IDLE_TIMEOUT),
        values.number(Setting.MAX_HEADER_BYTES),
        values.number(Setting.MAX_BODY_BYTES),
        values.time(Setting.SHUTDOWN_TIMEOUT));
  }
}
