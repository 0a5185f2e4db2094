package org.lectern.ingest.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.schema.Place;

/// Countries by the names that people print: `the United Kingdom`, `U.K.`, `South Korea`.
final class CountryNames {
  private static final Map<String, String> CODES = codes();

  private CountryNames() {}

  /// The ISO 3166-1 alpha-2 code of a country.
  static Optional<String> code(String text) {
    // A country's name is a capital: "turkey" and "jordan almonds" are none.
    return text.isEmpty() || !Character.isUpperCase(text.charAt(0))
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(plain(text)));
  }

  /// All names, as [Gazetteer#key] makes them.
  static Set<String> all() {
    return CODES.keySet();
  }

  private static String plain(String text) {
    return Gazetteer.key(text.replace("&", "and"));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(plain(Place.countryLabel(code)), code);
    }
    String others =
        "US=USA,US,United States,United States of America,U.S. of A;"
            + "GB=UK,England,Scotland,Wales,Northern Ireland,Great Britain,Britain;"
            + "CA=Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick;"
            + "CZ=Czech Republic;KR=Korea,Republic of Korea;CI=Ivory Coast;MM=Burma,Myanmar;"
            + "NL=Holland,The Netherlands;TR=Turkey;AE=UAE;HK=Hong Kong;MO=Macau,Macao;PS=Palestine,West Bank;"
            + "IE=Republic of Ireland;CD=DRC,Democratic Republic of the Congo,DR Congo;CG=Republic of the Congo;"
            + "SZ=Swaziland;TL=East Timor;MK=Macedonia;VA=Vatican,Holy See;"
            + "CN=PRC,People's Republic of China;BS=The Bahamas;GM=The Gambia;PH=The Philippines;"
            + "VN=Viet Nam;BA=Bosnia,Bosnia and Herzegovina;TT=Trinidad;RU=Russian Federation;"
            + "DO=Dominican Republic,The Dominican Republic;KN=Saint Kitts and Nevis;"
            + "VC=Saint Vincent and the Grenadines;AG=Antigua and Barbuda;TT=Trinidad and Tobago";
    for (String country : others.split(";", -1)) {
      for (String name : country.substring(3).split(",", -1)) {
        codes.put(plain(name), country.substring(0, 2));
      }
    }
    // Jersey is a part of Jersey City or New Jersey here; Georgia is the state.
    codes.remove("jersey");
    codes.remove("georgia");
    return Collections.unmodifiableMap(codes);
  }
}
