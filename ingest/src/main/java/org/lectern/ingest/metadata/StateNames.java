package org.lectern.ingest.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.schema.State;

/// States as people print them: `North Carolina`, `NC`, `N.C.`, `Calif.`
final class StateNames {
  private static final Map<String, State> NAMES = names();
  private static final Map<String, State> SHORT = abbreviations();

  /// Postal codes that are abbreviations of the press as well: `Richmond, Va.`
  private static final Set<String> DOTTED =
      Set.of("ga", "ky", "la", "md", "mo", "pa", "va", "vt", "ct", "ks");

  private StateNames() {}

  /// The state with this name, in full: `North Carolina`, `Washington State`, `State of Ohio`.
  static Optional<State> named(String text) {
    return Optional.ofNullable(NAMES.get(plain(text)));
  }

  /// The state with this name, postal code or abbreviation.
  ///
  /// @param capitals whether a postal code counts in capitals only, as `in` and `or` are words too
  static Optional<State> printed(String text, boolean capitals) {
    Optional<State> named = named(text);
    if (named.isPresent()) {
      return named;
    }
    String plain = plain(text);
    String letters = plain.length() == 3 && plain.charAt(1) == ' ' ? plain.replace(" ", "") : plain;
    boolean small = capitals && !text.isEmpty() && !Character.isUpperCase(text.charAt(0));
    boolean code = letters.length() == 2;
    boolean dotted = text.endsWith(".") && DOTTED.contains(letters);
    boolean word = code && capitals && !dotted && !text.equals(text.toUpperCase(Locale.ROOT));
    return small || word ? Optional.empty() : Optional.ofNullable(SHORT.get(letters));
  }

  /// All names and abbreviations, in small letters.
  static Set<String> all() {
    Set<String> all = new HashSet<>(NAMES.keySet());
    all.addAll(SHORT.keySet());
    return all;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace(".", "").strip();
  }

  private static Map<String, State> names() {
    Map<String, State> names = new HashMap<>();
    for (State state : State.values()) {
      String label = state.label().toLowerCase(Locale.ROOT);
      names.put(label, state);
      names.put("state of " + label, state);
      names.put("commonwealth of " + label, state);
    }
    names.put("washington state", State.WA);
    names.put("new york state", State.NY);
    names.put("virgin islands", State.VI);
    names.put("the district of columbia", State.DC);
    return Collections.unmodifiableMap(names);
  }

  private static Map<String, State> abbreviations() {
    Map<String, State> abbreviations = new HashMap<>();
    for (State state : State.values()) {
      abbreviations.put(state.code().toLowerCase(Locale.ROOT), state);
    }
    String others =
        "ala=AL alas=AK ariz=AZ ark=AR calif=CA cal=CA colo=CO conn=CT del=DE fla=FL ill=IL ind=IN"
            + " kan=KS kans=KS mass=MA mich=MI minn=MN miss=MS mont=MT neb=NE nebr=NE nev=NV okla=OK"
            + " ore=OR penn=PA penna=PA tenn=TN tex=TX wash=WA wis=WI wisc=WI wyo=WY wva=WV w_va=WV"
            + " n_mex=NM n_dak=ND s_dak=SD usvi=VI";
    for (String pair : others.split(" ", -1)) {
      int gap = pair.indexOf('=');
      abbreviations.put(
          pair.substring(0, gap).replace('_', ' '), State.valueOf(pair.substring(gap + 1)));
    }
    return Collections.unmodifiableMap(abbreviations);
  }
}
