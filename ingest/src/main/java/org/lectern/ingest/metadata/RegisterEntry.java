package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.schema.Evidence;

/// An entry of a public register of charities, lobbyists or companies: the register is named around
/// the box, and a label of the box tells when or under which number the body was registered.
final class RegisterEntry {
  private static final Pattern REGISTER =
      Pattern.compile(
          "\\b(?i:charit(?:y|ies)|lobby(?:ing|ists?)?|transparency|corporations?|compan(?:y|ies)|business|trade unions?|nonprofits?|charitable)\\b.{0,40}\\b(?i:regist(?:er|ry|ration)|registrar)\\b");
  private static final Pattern LABEL =
      Pattern.compile("(?i).*\\b(?:reg|register|registered|registration|registrant)\\b.*");

  private RegisterEntry() {}

  /// The words that name the register.
  static Optional<Evidence> of(Reading reading) {
    Layout layout = reading.layout();
    Infobox infobox = layout.infobox();
    if (infobox == null
        || infobox.entries().stream()
            .noneMatch(entry -> LABEL.matcher(entry.label().printed()).matches())) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>(layout.furniture());
    lines.addAll(layout.smallPrint());
    for (Line line : lines) {
      Matcher register = REGISTER.matcher(line.text());
      if (register.find()) {
        return Optional.of(
            reading.taken(line.start() + register.start(), line.start() + register.end()));
      }
    }
    return Optional.empty();
  }
}
