package org.lectern.ingest.metadata;

import java.util.Map;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;

/// An office that somebody wins or takes over, named by the office: `Jane Roe won the presidency in
/// 2017`.
record OfficeTaken(PeopleSentence in) {
  private static final Cues CUES =
      Cues.of("presidency", "chairmanship", "directorship", "editorship", "secretaryship", "helm");
  private static final Map<String, String> ROLES =
      Map.of(
          "presidency",
          "president",
          "chairmanship",
          "chair",
          "directorship",
          "director",
          "editorship",
          "editor",
          "secretaryship",
          "secretary",
          "helm",
          "leader");
  private static final QuickPattern TAKES =
      QuickPattern.compile(
          "(?:, [^.;]{2,80},| \\([^)]{1,24}\\))? (?:has )?(?:won|took|takes|took over|takes over|assumed|assumes|was elected to|rose to|has held|holds|is at) (?:the|its|our|their) (?:(?:group|union|organization|board|association)['’]s )?(?<office>presidency|chairmanship|directorship|editorship|secretaryship|helm)\\b(?! of (?:the )?\\p{Lu})");

  boolean reads(Found name) {
    String text = in.text();
    if (!CUES.in(text)) {
      return false;
    }
    QuickMatcher takes = TAKES.matcher(text).region(name.end(), text.length());
    if (!takes.lookingAt() || in.isFormer(name.start())) {
      return false;
    }
    String role = ROLES.getOrDefault(takes.group("office"), "leader");
    Role office = new Role(role, takes.start("office"), takes.end("office"), true);
    in.add(name, office, name.start(), takes.end(), 0.84, "takes an office");
    return true;
  }
}
