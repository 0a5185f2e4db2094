package org.lectern.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;

/// Tells a client that what it kept is still the answer.
///
/// A tag stands for program, commit and URL, and so for the answer, but for the time it took: that
/// is why it is weak. Source: RFC 9110, 8.8.3 and 13.1.2.
public final class EntityTags {
  private static final int TAG_BYTES = 12;

  private final SearchEngine engine;
  private final String build;

  /// @param build names the program: another one may answer otherwise
  public EntityTags(SearchEngine engine, String build) {
    this.engine = engine;
    this.build = build;
  }

  /// The answer "not modified", where that is so.
  public Optional<Answer> unchanged(Call call) {
    String tag = tag(call, engine.state());
    return call.asksAbout(tag) ? Optional.of(Answer.notModified(tag)) : Optional.empty();
  }

  /// The answer with its tag.
  ///
  /// @param state of the index that it was made from
  public Answer tagged(Answer answer, Call call, IndexState state) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.put("ETag", tag(call, state));
    return new Answer(answer.status(), answer.type(), answer.body(), headers);
  }

  private String tag(Call call, IndexState state) {
    String text =
        String.join(
            "\n",
            build,
            state.commit(),
            Long.toString(state.generation()),
            call.path(),
            call.query());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
