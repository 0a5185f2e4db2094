package org.lectern.server;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.IngestProgress;
import org.lectern.ingest.Survey;
import tools.jackson.databind.json.JsonMapper;

/// Prints how an ingest gets on: one line that is drawn again and again on a terminal, else a line
/// every other second, as text or as JSON.
final class IngestPrinter implements IngestProgress {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// How the lines look.
  enum Style {
    TERMINAL(Duration.ofMillis(200)),
    LINES(Duration.ofSeconds(2)),
    JSON(Duration.ofSeconds(1));

    private final Duration pause;

    Style(Duration pause) {
      this.pause = pause;
    }
  }

  private final PrintWriter out;
  private final Style style;
  private final InstantSource clock;
  private final Survey survey;
  private final Instant start;
  private Instant last;
  private int drawn;

  /// @param survey of what there is to do
  IngestPrinter(PrintWriter out, Style style, InstantSource clock, Survey survey) {
    this.out = out;
    this.style = style;
    this.clock = clock;
    this.survey = survey;
    this.start = clock.instant();
    this.last = start;
  }

  @Override
  public void at(Counts counts) {
    Instant now = clock.instant();
    if (Duration.between(last, now).compareTo(style.pause) < 0) {
      return;
    }
    last = now;
    Duration elapsed = Duration.between(start, now);
    switch (style) {
      case TERMINAL -> draw(line(counts, elapsed));
      case LINES -> out.println(line(counts, elapsed));
      case JSON -> out.println(json(counts, elapsed));
    }
    out.flush();
  }

  /// Takes the drawn line away, so that other lines can follow.
  void clear() {
    if (drawn > 0) {
      draw("");
      out.print('\r');
      out.flush();
    }
  }

  private void draw(String line) {
    out.print('\r' + line + " ".repeat(Math.max(0, drawn - line.length())));
    drawn = line.length();
  }

  private String line(Counts counts, Duration elapsed) {
    return String.format(
        Locale.ROOT,
        "%,d seen: %,d indexed, %,d unchanged, %,d failed; %,d files, %,d a second%s",
        counts.seen(),
        counts.indexed(),
        counts.unchanged(),
        counts.failed(),
        counts.files(),
        counts.seen() * 1000 / Math.max(1, elapsed.toMillis()),
        left(counts, elapsed).map(time -> ", " + words(time) + " left").orElse(""));
  }

  /// What is left, by the bytes that are done; not told before a hundredth is.
  private Optional<Duration> left(Counts counts, Duration elapsed) {
    long all = survey.bytes().orElse(0);
    boolean told = counts.bytes() > 0 && counts.bytes() >= all / 100 && counts.bytes() <= all;
    if (!told) {
      return Optional.empty();
    }
    double share = (double) (all - counts.bytes()) / counts.bytes();
    return Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * share)));
  }

  private static String words(Duration time) {
    return time.toMinutes() == 0
        ? time.toSeconds() + " s"
        : String.format(Locale.ROOT, "%d min %02d s", time.toMinutes(), time.toSecondsPart());
  }

  private String json(Counts counts, Duration elapsed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("event", "progress");
    json.putAll(counts.json());
    json.put("bytes", counts.bytes());
    json.put("elapsed_ms", elapsed.toMillis());
    left(counts, elapsed).ifPresent(time -> json.put("left_ms", time.toMillis()));
    return JSON.writeValueAsString(json);
  }
}
