package org.lectern.ingest.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cities abroad whose name alone stands for them: capitals, seats of international bodies and the
/// largest cities, as far as no place of the United States is called so. `London` is among them, as
/// nobody who means another one leaves its state out.
final class WorldCities {
  private static final Map<String, City> CITIES = cities();

  private WorldCities() {}

  /// A city.
  ///
  /// @param country ISO 3166-1 alpha-2
  record City(String name, String country) {}

  static Optional<City> named(String name) {
    return name.isEmpty() || !Character.isUpperCase(name.charAt(0))
        ? Optional.empty()
        : Optional.ofNullable(CITIES.get(Gazetteer.key(name)));
  }

  /// The keys of all names.
  static Set<String> keys() {
    return CITIES.keySet();
  }

  private static Map<String, City> cities() {
    String all =
        "GB=London,Edinburgh,Glasgow,Cardiff,Belfast;FR=Strasbourg,Lyon,Marseille,Toulouse;BE=Brussels,Antwerp;"
            + "CH=Geneva,Zurich,Bern,Lausanne;DE=Frankfurt,Munich,Hamburg,Cologne,Stuttgart;AT=Salzburg;ES=Madrid,Barcelona,Seville;"
            + "PT=Lisbon,Porto;NO=Oslo;SE=Stockholm,Gothenburg;DK=Copenhagen;FI=Helsinki;NL=The Hague,Rotterdam,Utrecht;"
            + "PL=Warsaw,Kraków;CZ=Prague;HU=Budapest;RO=Bucharest;BG=Sofia;GR=Thessaloniki;RS=Belgrade;HR=Zagreb;"
            + "UA=Kyiv,Kiev;RU=Novosibirsk;TR=Ankara,Istanbul;IL=Jerusalem,Tel Aviv,Haifa;LB=Beirut;"
            + "JO=Amman;IQ=Baghdad;IR=Tehran;AF=Kabul;AE=Dubai,Abu Dhabi;SA=Riyadh;QA=Doha;PK=Islamabad,Karachi,Lahore;"
            + "IN=New Delhi,Mumbai,Bangalore,Bengaluru,Kolkata,Chennai,Hyderabad;BD=Dhaka;NP=Kathmandu;LK=Colombo;TH=Bangkok;"
            + "VN=Hanoi,Ho Chi Minh City;KH=Phnom Penh;PH=Quezon City;ID=Jakarta;MY=Kuala Lumpur;SG=Singapore;"
            + "CN=Beijing,Shanghai,Shenzhen,Guangzhou;TW=Taipei;KR=Seoul;JP=Tokyo,Kyoto,Osaka;MN=Ulaanbaatar;"
            + "KE=Nairobi,Mombasa,Kisumu;UG=Kampala;TZ=Dar es Salaam,Dodoma;ET=Addis Ababa;RW=Kigali;NG=Lagos,Abuja;GH=Accra;"
            + "SN=Dakar;CD=Kinshasa;ZW=Harare;ZM=Lusaka;MZ=Maputo;ZA=Johannesburg,Cape Town,Pretoria,Durban;"
            + "MA=Rabat,Casablanca;TN=Tunis;DZ=Algiers;SD=Khartoum;CA=Ottawa,Toronto,Montreal,Montréal,Calgary,Winnipeg,Halifax,Quebec City,Edmonton;"
            + "MX=Mexico City,Guadalajara,Monterrey;GT=Guatemala City;HN=Tegucigalpa;NI=Managua;"
            + "CU=Havana;HT=Port-au-Prince;DO=Santo Domingo;CO=Bogotá,Bogota,Medellín;EC=Quito,Guayaquil;PE=Cusco;BO=La Paz;"
            + "CL=Valparaíso;AR=Buenos Aires;UY=Montevideo;PY=Asunción;BR=Brasília,São Paulo,Rio de Janeiro;VE=Caracas;"
            + "AU=Sydney,Canberra,Brisbane,Perth,Adelaide;NZ=Auckland,Wellington,Christchurch";
    Map<String, City> cities = new HashMap<>();
    for (String country : all.split(";", -1)) {
      for (String name : country.substring(3).split(",", -1)) {
        boolean known = name.equals("London");
        if (known || Gazetteer.get().named(name).isEmpty()) {
          cities.put(Gazetteer.key(name), new City(name, country.substring(0, 2)));
        }
      }
    }
    return Map.copyOf(cities);
  }
}
