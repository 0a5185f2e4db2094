package org.lectern.ingest.hostile;

import static org.lectern.ingest.hostile.HostileInput.filled;
import static org.lectern.ingest.hostile.HostileInput.indexed;
import static org.lectern.ingest.hostile.HostileInput.refused;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// JSON and tables.
final class HostileRecords {
  private static final int DEEP = 100_000;
  private static final String BILL = "{\"_id\": \"a\", \"title\": \"Fish\", \"text\": \"";
  private static final String HEADER =
      "EIN,NAME,ICO,STREET,CITY,STATE,ZIP,SUBSECTION,RULING,NTEE_CD\n";

  private HostileRecords() {}

  static List<HostileInput> all() {
    return List.of(
        refused(
            "deep.jsonl",
            "nesting",
            _ -> "{\"_id\": \"a\", \"text\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"),
        refused(
            "deep-objects.json",
            "nesting",
            _ -> "{\n" + "\"a\": {".repeat(DEEP) + "}".repeat(DEEP + 1)),
        refused(
            "deep-list.json",
            "nesting",
            _ -> "[{\"_id\": \"a\", \"text\": " + "[".repeat(DEEP) + "}]"),
        refused("truncated.jsonl", "not valid JSON", _ -> BILL + "fi"),
        refused("truncated.json", "not valid JSON", size -> "[" + BILL + filled("fish ", size)),
        refused("too-long.jsonl", "more than 16 MiB", _ -> BILL + "x ".repeat(8 << 20) + "\"}"),
        refused(
                "too-long.json",
                "more than 16 MiB",
                _ -> "[" + BILL + "x ".repeat(8 << 20) + "\"}]")
            .asHeavy(true),
        indexed("nearly-too-long.jsonl", _ -> BILL + "fish ".repeat((16 << 20) / 5 - 20) + "\"}")
            .asHeavy(true),
        indexed("escapes.jsonl", size -> BILL + filled("\\u00e9\\n", size) + "\"}"),
        indexed("surrogates.jsonl", size -> BILL + filled("\\ud800 ", size) + "\"}"),
        indexed("nuls.jsonl", size -> BILL + filled("fish\\u0000 ", size) + "\"}"),
        refused("long-key.jsonl", "Name length", size -> "{\"" + "k".repeat(size) + "\": 1}"),
        refused(
            "long-number.jsonl",
            "Number value length",
            size -> "{\"_id\": \"a\", \"text\": " + "1".repeat(size) + "}"),
        indexed(
            "many-keys.jsonl",
            size ->
                BILL
                    + "fish\""
                    + IntStream.range(0, size / 14)
                        .mapToObj(i -> ", \"k" + i + "\": 1")
                        .collect(Collectors.joining())
                    + "}"),
        refused(
            "same-keys.jsonl", "uplicate", size -> "{" + filled("\"a\": 1, ", size) + "\"a\": 1}"),
        refused(
            "unknown-shape.jsonl", "a JSON shape that nobody knows", _ -> "{\"colour\": \"red\"}"),
        indexed("many-braces.json", size -> "[" + BILL + filled("{[", size) + "\"}]"),
        refused("open-quote.csv", "16 MiB", _ -> HEADER + "1,\"" + "x,\n".repeat(6 << 20)),
        refused("short-open-quote.csv", "cells", size -> HEADER + "1,\"" + filled("x,\n", size)),
        refused(
            "columns.csv",
            "a table that nobody knows",
            _ ->
                IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","))
                    + "\n"
                    + filled("1,".repeat(9_999) + "1\n", 100_000)),
        refused(
            "known-columns.csv",
            "columns",
            _ ->
                HEADER.strip()
                    + IntStream.range(0, 10_000)
                        .mapToObj(i -> ",c" + i)
                        .collect(Collectors.joining())
                    + "\n1,2\n"),
        refused(
            "wrong-widths.csv", "this row has", size -> HEADER + "1,2\n1,2,3,4,5,6,7,8,9,10,11\n"),
        indexed("same-columns.csv", _ -> HEADER.strip() + ",EIN\n"),
        indexed("commas.csv", size -> "Fish swim,here\n" + ",".repeat(size)));
  }
}
