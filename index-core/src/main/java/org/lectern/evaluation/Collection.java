package org.lectern.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The topics and judgments of a relevance collection in BEIR's layout.
///
/// Source: Thakur et al., "BEIR: A Heterogenous Benchmark for Zero-shot Evaluation of Information
/// Retrieval Models", 2021.
///
/// @param name of its folder
/// @param topics those that have a judgment, in the order of the file
/// @param qrels for each topic's id the documents' ids with their grades, above 0 is relevant
public record Collection(String name, List<Topic> topics, Map<String, Map<String, Integer>> qrels) {
  /// What somebody wants to know.
  public record Topic(String id, String text) {}

  public Collection {
    topics = List.copyOf(topics);
    qrels = Map.copyOf(qrels);
  }

  /// Reads `queries.jsonl` and `qrels.tsv` of a folder.
  ///
  /// @throws IOException if a file is missing, or a line is not as it should be; the message says
  ///   which
  public static Collection read(Path folder) throws IOException {
    Map<String, Map<String, Integer>> qrels = qrels(folder.resolve("qrels.tsv"));
    List<Topic> topics =
        topics(folder.resolve("queries.jsonl")).stream()
            .filter(topic -> qrels.containsKey(topic.id()))
            .toList();
    Path name = folder.toRealPath().getFileName();
    return new Collection(name == null ? "collection" : name.toString(), topics, qrels);
  }

  private static List<Topic> topics(Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<Topic> topics = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          topics.add(topic(json, line, file + " line " + number));
        }
      }
    }
    return topics;
  }

  private static Topic topic(JsonMapper json, String line, String where) throws IOException {
    try {
      JsonNode topic = json.readTree(line);
      return new Topic(topic.required("_id").asString(), topic.required("text").asString());
    } catch (JacksonException malformed) {
      throw new IOException(
          where + ": a topic is {\"_id\": …, \"text\": …} on one line", malformed);
    }
  }

  private static Map<String, Map<String, Integer>> qrels(Path file) throws IOException {
    Map<String, Map<String, Integer>> qrels = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3 || !cells[2].matches("-?[0-9]{1,4}")) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s line %d: a judgment is topic, document and grade, parted by tabs, after one header line",
                file,
                i + 1));
      }
      qrels
          .computeIfAbsent(cells[0], _ -> new HashMap<>())
          .put(cells[1], Integer.valueOf(cells[2]));
    }
    qrels.values().removeIf(grades -> grades.values().stream().noneMatch(grade -> grade > 0));
    return qrels;
  }
}
