package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// A role told by a verb: `Jane Roe, who chairs the board`, `Jane Roe and John Doe co-chair it`,
/// `the union is led by Jane Roe`.
///
/// @param before the sentence before, whose organization "it" may be
record LeadershipVerb(PeopleSentence in, Sentence before) {
  private static final Cues CUES =
      Cues.of("chair", "lead", " led ", "head", "direct", "runs ", "run by", " run ");
  private static final Map<String, String> ROLES =
      Map.of(
          "chair",
          "chair",
          "co-chair",
          "co-chair",
          "lead",
          "leader",
          "co-lead",
          "co-leader",
          "head",
          "head",
          "direct",
          "director",
          "co-direct",
          "co-director",
          "run",
          "head");
  private static final QuickPattern ACTIVE =
      QuickPattern.compile(
          "(?:,? (?:\\([^)]{1,24}\\) ?)?who)?(?: (?:now|currently|also|still|has|have))* (?<verb>(?:co-)?chairs?|(?:co-)?leads?|heads?|(?:co-)?directs?|runs?|(?<=(?:has|have) )(?:co-)?(?:chaired|led|headed|directed|run)) (?=(?:the|its|our|their|it|\\p{Lu}))");
  private static final QuickPattern BOARD =
      QuickPattern.compile(
          "(?:the|its|our|their|the \\p{Ll}+['’]s) (?<board>board)(?: of (?:directors|trustees|governors))?(?! of)\\b");
  private static final QuickPattern PASSIVE =
      QuickPattern.compile(
          "\\b(?<board>[Bb]oard(?: of (?:[Dd]irectors|[Tt]rustees))?)?(?:, which)? (?:is|are|has been) (?:now |currently )?(?<verb>(?:co-)?chaired|(?:co-)?led|headed|(?:co-)?directed|run) by (?:(?:an?|the) [\\p{Ll}-]+(?: [\\p{Ll}-]+){0,3}, )?$");
  private static final QuickPattern OF_OURS =
      QuickPattern.compile("(?:the |its |our |their )?(?=\\p{L})");
  private static final int LONGEST_LEAD = 110;

  boolean reads(Found name, List<Found> people) {
    String text = in.text();
    return CUES.in(text) && (active(name, people) || passive(name));
  }

  private boolean active(Found name, List<Found> people) {
    String text = in.text();
    QuickMatcher verb = ACTIVE.matcher(text).region(name.end(), text.length());
    if (!verb.lookingAt() || in.isFormer(name.start())) {
      return false;
    }
    QuickMatcher board = BOARD.matcher(text).region(verb.end(), text.length());
    boolean ofBoard = board.lookingAt() && verb.group("verb").contains("chair");
    if (!ofBoard && !isOurs(verb.end())) {
      return false;
    }
    Role role = role(verb.group("verb"), ofBoard, verb.start("verb"), verb.end("verb"));
    in.add(name, role, name.start(), verb.end(), 0.84, "who leads it");
    Found first = verb.group().startsWith(",") ? null : left(name, people);
    if (first != null) {
      in.add(first, role, first.start(), verb.end(), 0.84, "who lead it");
    }
    return true;
  }

  /// `Jane Roe` of `Jane Roe and John Doe co-chair it`.
  private @Nullable Found left(Found name, List<Found> people) {
    for (Found one : people) {
      String between = one.end() < name.start() ? in.text().substring(one.end(), name.start()) : "";
      if (between.matches(",? and (?:\\p{L}{2,4}\\. )?")) {
        return one;
      }
    }
    return null;
  }

  private boolean passive(Found name) {
    String text = in.text();
    int end = in.titled(name.start());
    int from = Math.max(0, end - LONGEST_LEAD);
    QuickMatcher by = PASSIVE.matcher(text).region(from, end);
    if (text.lastIndexOf(" by ", end) < from || !by.find()) {
      return false;
    }
    boolean board = by.group("board") != null;
    MentionMatcher own = in.subject().mention().matcher(text).region(0, by.start());
    boolean begins = board || isWhole(own, by.start()) || isItAt(by.start());
    if (begins) {
      Role role = role(by.group("verb"), board, by.start("verb"), by.end("verb"));
      in.add(name, role, by.start(), name.end(), 0.84, "led by");
    }
    return begins;
  }

  private static boolean isWhole(MentionMatcher own, int end) {
    while (own.find()) {
      if (own.end() == end) {
        return true;
      }
    }
    return false;
  }

  private boolean isItAt(int end) {
    String text = in.text();
    return Subject.goesOn(text) == end && isAbout(before.text());
  }

  private boolean isAbout(String sentence) {
    return in.subject().begins(sentence) || Subject.goesOn(sentence) > 0;
  }

  private boolean isOurs(int from) {
    String text = in.text();
    if (text.startsWith("it", from)) {
      boolean alone = from + 2 >= text.length() || !Character.isLetter(text.charAt(from + 2));
      return alone && (isAbout(before.text()) || in.subject().begins(text));
    }
    QuickMatcher of = OF_OURS.matcher(text).region(from, text.length());
    Whose whose = new Whose(text, in.subject(), false, false);
    int end = whose.nameAt(from);
    int other = of.lookingAt() && end < 0 ? whose.nameAt(of.end()) : end;
    // "Has led the trust as its director" tells the role itself.
    return other > 0 && !text.startsWith(" as ", other);
  }

  private static Role role(String verb, boolean board, int start, int end) {
    String plain = verb.replaceFirst("(?:ed|s)$", "").replace("led", "lead");
    String role = ROLES.getOrDefault(plain, "leader");
    boolean chair = board && !role.startsWith("co-");
    return new Role(chair ? "board chair" : role, start, end, true);
  }
}
