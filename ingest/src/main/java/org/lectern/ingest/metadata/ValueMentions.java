package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.WordsAround.Word;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// All places and years that a page prints where they may be its organization's, with what speaks
/// for each and against it.
final class ValueMentions {
  private static final int MOST = 300;
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2049;
  private static final int DIGITS = 4;
  private static final int ZIP = 5;

  /// A postal code stands so near behind its state.
  private static final int NEAR_ZIP = 10;

  private static final int LONGEST_ADDRESS = 40;

  /// In words.
  private static final int LONGEST_NAME = 3;

  private final Reading reading;
  private final Findings findings;
  private final List<ValueSetting> settings;
  private final String name;
  private final String title;

  ValueMentions(Reading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
    this.settings = reading.settings(findings);
    this.name = findings.organization().orElse("");
    this.title = findings.text(FactField.TITLE).orElse("");
  }

  /// What speaks for the page's not saying it.
  Mentioned.Signs none() {
    Mentioned.Signs signs = new Mentioned.Signs();
    signs.set(ValueSign.NONE, true);
    boolean own = Subject.isOwn(findings);
    boolean article = isArticle();
    signs.set(ValueSign.NONE_OF_OWN, own && !article);
    signs.set(ValueSign.NONE_OF_ARTICLE, article);
    signs.set(ValueSign.NONE_OF_NAMELESS, name.isEmpty());
    signs.set(ValueSign.NONE_OF_OTHER, Rules.kind(findings) == Kind.OTHER);
    return signs;
  }

  private boolean isArticle() {
    return Rules.kind(findings) == Kind.NEWS || Rules.voice(findings) == Voice.PRESS;
  }

  List<Mentioned<Place>> places(Hints hints) {
    List<Mentioned<Place>> mentions = new ArrayList<>();
    for (ValueSetting setting : settings) {
      String text = setting.sentence().text();
      int at = 0;
      while (at < text.length() && mentions.size() < MOST) {
        if (!PlaceWords.beginsAt(text, at)) {
          at++;
          continue;
        }
        List<Named> named = places(text, at, hints);
        for (Named one : named) {
          place(withoutIn(one, text), setting, hints).ifPresent(mentions::add);
        }
        at = named.isEmpty() ? wordEnd(text, at) : Math.max(at + 1, named.getLast().end());
      }
    }
    ofName(hints, mentions);
    mentions.removeIf(this::isOfOthers);
    together(mentions);
    narrower(mentions);
    return mentions;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return Math.max(at, from + 1);
  }

  /// "In" at the beginning of a sentence is no part of the place.
  private static Named withoutIn(Named named, String text) {
    return text.startsWith("In ", named.start())
        ? new Named(named.place(), named.start() + 3, named.end())
        : named;
  }

  private static List<Named> places(String text, int at, Hints hints) {
    // What stands behind a postal code is no part of the place: "Salem, OR 97301 Facebook".
    int zip = zipEnd(text, at);
    String words = zip > 0 ? text.substring(0, zip) : text;
    List<Named> named = PlaceNames.at(words, at, hints.states());
    return named.isEmpty() ? LoneCity.named(words, at, hints).stream().toList() : named;
  }

  /// The end of a postal code that stands within the next characters; -1 where none does.
  private static int zipEnd(String text, int from) {
    int digits = 0;
    for (int i = from; i < text.length() && i < from + LONGEST_ADDRESS; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      if (digits == ZIP && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return -1;
  }

  private Optional<Mentioned<Place>> place(Named named, ValueSetting setting, Hints hints) {
    Mentioned.Signs signs = new Mentioned.Signs();
    String text = setting.sentence().text();
    String printed = text.substring(named.start(), named.end());
    Place place = withoutStreet(named.place());
    if (printed.equalsIgnoreCase("Washington")) {
      // The capital, whatever other towns are called so.
      place = Place.of(State.DC, "Washington");
    }
    boolean home = place.city() == null && place.state() == null && place.region() == null;
    if ((home && "US".equals(place.country()))
        || CODE.matcher(printed).lookingAt()
        || (setting.isOfPerson(named.start(), named.end()) && !isListed(place, printed))) {
      return Optional.empty();
    }
    sort(place, signs);
    boolean small = printed.indexOf(' ') < 0 && isSmallToo(printed);
    signs.set(ValueSign.SMALL, small);
    signs.set(
        ValueSign.UNLISTED,
        place.state() != null
            && place.city() != null
            && Gazetteer.get().in(place.state(), place.city()).isEmpty());
    boolean stated = place.city() != null && place.state() != null && printed.indexOf(',') > 0;
    signs.set(ValueSign.CITY_AND_STATE, stated);
    int zip = zipEnd(text, named.start());
    signs.set(ValueSign.ZIP, zip > 0 && zip - named.end() <= NEAR_ZIP);
    signs.set(ValueSign.NUMBERED, isNumbered(text, named.start()));
    signs.set(ValueSign.SPOKEN_OF, hints.states().contains(place.state()));
    setting.mark(named.start(), named.end(), signs);
    boolean own = Subject.ownsSite(findings);
    signs.set(ValueSign.BEGINS_ARTICLE, named.start() == 0 && isArticle());
    signs.set(ValueSign.PRINT_OF_OTHER, setting.where() == ValueSetting.Where.PRINT && !own);
    return Optional.of(
        new Mentioned<>(
            place, signs, () -> reading.shown(setting.sentence(), named.start(), named.end())));
  }

  /// A postal code of a state, behind a city that was not understood.
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2}\\b(?!,)");

  /// Whether the gazetteer has a city that is printed with its state.
  private static boolean isListed(Place place, String printed) {
    State state = place.state();
    String city = place.city();
    return printed.indexOf(',') > 0
        && state != null
        && city != null
        && Gazetteer.get().in(state, city).isPresent();
  }

  /// Whether a word stands on the page in small letters too.
  private boolean isSmallToo(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return settings.stream()
        .flatMap(setting -> setting.words().stream())
        .anyMatch(one -> one.text().equals(small) && !one.isCapital());
  }

  /// A city that the gazetteer lacks, without the street that was taken for a part of it.
  private static Place withoutStreet(Place place) {
    String city = place.city();
    State state = place.state();
    if (city == null || state == null || Gazetteer.get().in(state, city).isPresent()) {
      return place;
    }
    Matcher street = STREET.matcher(city);
    return street.lookingAt() && street.end() < city.length()
        ? Place.of(state, city.substring(street.end()))
        : place;
  }

  /// The dateline of an article, the small print around it, and a sentence of it that does not
  /// speak of the organization say nothing about it.
  private boolean isOfOthers(Mentioned<?> mention) {
    boolean unowned =
        isArticle()
            && mention.signs().has(ValueSign.UNOWNED)
            && !mention.signs().has(ValueSign.PRINT);
    boolean it =
        isArticle()
            && mention.signs().has(ValueSign.GOES_ON)
            && !mention.signs().has(ValueSign.PRINT);
    return unowned
        || it
        || mention.signs().has(ValueSign.BEGINS_ARTICLE)
        || mention.signs().has(ValueSign.PRINT_OF_OTHER);
  }

  private static final Pattern STREET =
      Pattern.compile(
          ".*\\b(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Blvd|Boulevard|Ln|Lane|Hwy|Highway|Suite|Floor|Ct|Court|Pl|Plaza|Way|Pkwy|Parkway|Box|NW|NE|SW|SE)\\.?,? (?=\\p{Lu})");

  private void sort(Place place, Mentioned.Signs signs) {
    String city = place.city();
    State state = place.state();
    boolean home = state != null || place.region() != null;
    signs.set(ValueSign.CITY, city != null);
    signs.set(ValueSign.STATE, city == null && state != null);
    signs.set(ValueSign.REGION, city == null && state == null && place.region() != null);
    signs.set(ValueSign.ABROAD, !home);
    String called = city != null ? city : state != null ? state.label() : "";
    signs.set(ValueSign.IN_NAME, !called.isEmpty() && name.contains(called));
    signs.set(ValueSign.IN_TITLE, !called.isEmpty() && title.contains(called));
    signs.set(ValueSign.OF_NAME, city != null && state != null && name.contains(state.label()));
  }

  /// A number of a house in the sixty characters before.
  private static boolean isNumbered(String text, int start) {
    for (int i = Math.max(0, start - 60); i < start; i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isDigit(text.charAt(i))) {
        int end = wordEnd(text, i);
        if (end + 1 < start
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The cities and states that the organization bears in its name.
  private void ofName(Hints hints, List<Mentioned<Place>> mentions) {
    Finding organization = findings.finding(FactField.ORGANIZATION).orElse(null);
    if (organization == null || name.isEmpty()) {
      return;
    }
    StateOfName.of(reading, findings)
        .ifPresent(place -> mentions.add(ofName(place, 0, 0, organization, hints)));
    List<Word> words = WordsAround.of(name);
    for (int i = 0; i < words.size(); i++) {
      for (int j = Math.min(words.size(), i + LONGEST_NAME) - 1; j >= i; j--) {
        int start = words.get(i).start();
        int end = words.get(j).end();
        String printed = name.substring(start, end);
        Place place =
            Character.isUpperCase(printed.charAt(0)) ? called(printed, hints).orElse(null) : null;
        if (place != null) {
          mentions.add(ofName(place, start, end, organization, hints));
          i = j;
          break;
        }
      }
    }
  }

  /// The only place of this name, as far as the page tells.
  private static Optional<Place> called(String printed, Hints hints) {
    Optional<State> state = StateNames.named(printed);
    if (state.isPresent()) {
      return state.map(Place::of);
    }
    List<Gazetteer.Entry> named = Gazetteer.get().named(printed);
    List<Gazetteer.Entry> near =
        named.stream().filter(entry -> hints.states().contains(entry.state())).toList();
    Optional<Gazetteer.Entry> one =
        near.size() == 1 ? Optional.of(near.getFirst()) : Gazetteer.get().alone(printed);
    return one.map(entry -> Place.of(entry.state(), entry.name()));
  }

  private Mentioned<Place> ofName(
      Place place, int start, int end, Finding organization, Hints hints) {
    Mentioned.Signs signs = new Mentioned.Signs();
    sort(place, signs);
    signs.set(ValueSign.OF_NAME_ITSELF, true);
    signs.set(ValueSign.SPOKEN_OF, hints.states().contains(place.state()));
    signs.set(ValueSign.BEGINS, start == 0 && end > 0);
    signs.set(ValueSign.ENDS, end == name.length());
    WordsAround.mark(WordsAround.of(name), start, end, signs);
    return new Mentioned<>(place, signs, organization::evidence);
  }

  private static void narrower(List<Mentioned<Place>> mentions) {
    Set<Object> wider = new HashSet<>();
    for (Mentioned<Place> one : mentions) {
      Place place = one.value();
      if (place.city() != null && place.state() != null) {
        wider.add(place.state());
      }
      if (place.state() != null && place.region() != null) {
        wider.add(place.region());
      }
      if (place.city() != null && place.country() != null) {
        wider.add(place.country());
      }
    }
    for (Mentioned<Place> one : mentions) {
      Place place = one.value();
      Object own =
          place.city() != null
              ? place
              : Objects.requireNonNullElse(
                  place.state(),
                  Objects.requireNonNullElse(place.region(), String.valueOf(place.country())));
      one.signs().set(ValueSign.NARROWER, wider.contains(own));
    }
  }

  List<Mentioned<Integer>> years() {
    List<Mentioned<Integer>> mentions = new ArrayList<>();
    for (ValueSetting setting : settings) {
      String text = setting.sentence().text();
      for (int at = 0; at + DIGITS <= text.length() && mentions.size() < MOST; at++) {
        if (isYear(text, at)) {
          mentions.add(year(at, setting));
        }
      }
    }
    mentions.removeIf(this::isOfOthers);
    together(mentions);
    int earliest = mentions.stream().mapToInt(Mentioned::value).min().orElse(0);
    int latest = mentions.stream().mapToInt(Mentioned::value).max().orElse(0);
    for (Mentioned<Integer> one : mentions) {
      one.signs().set(ValueSign.EARLIEST, one.value() == earliest && earliest < latest);
      one.signs().set(ValueSign.LATEST, one.value() >= latest - 1 && earliest < latest);
    }
    return mentions;
  }

  private static boolean isYear(String text, int at) {
    int end = at + DIGITS;
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean joined = ",.%-/".indexOf(before) >= 0 && isDigit(text, at - 2);
    if (Character.isLetterOrDigit(before) || "$#".indexOf(before) >= 0 || joined) {
      return false;
    }
    int year = 0;
    for (int i = at; i < end; i++) {
      if (!isDigit(text, i)) {
        return false;
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    boolean goesOn =
        end < text.length()
            && (Character.isLetterOrDigit(text.charAt(end))
                || (",.-/".indexOf(text.charAt(end)) >= 0
                    && isDigit(text, end + 1)
                    && !isDigit(text, end + 4)));
    return year >= FIRST_YEAR && year <= LAST_YEAR && !goesOn;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private Mentioned<Integer> year(int at, ValueSetting setting) {
    Mentioned.Signs signs = new Mentioned.Signs();
    String text = setting.sentence().text();
    int end = at + DIGITS;
    String before = text.substring(Math.max(0, at - 14), at);
    boolean range =
        end + 1 < text.length() && "-–".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1);
    signs.set(ValueSign.RANGE, range);
    signs.set(
        ValueSign.COPYRIGHT,
        before.contains("©") || before.toLowerCase(Locale.ROOT).contains("(c)"));
    String year = text.substring(at, end);
    signs.set(ValueSign.IN_NAME, name.contains(year));
    signs.set(ValueSign.IN_TITLE, title.contains(year));
    setting.mark(at, end, signs);
    return new Mentioned<>(
        Integer.valueOf(year), signs, () -> reading.shown(setting.sentence(), at, end));
  }

  private static <V> void together(List<Mentioned<V>> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    long values = mentions.stream().map(Mentioned::value).distinct().count();
    V first = mentions.getFirst().value();
    for (Mentioned<V> one : mentions) {
      long same = mentions.stream().filter(other -> other.value().equals(one.value())).count();
      one.signs().set(ValueSign.ONLY, values == 1);
      one.signs().set(ValueSign.FIRST, one.value().equals(first));
      one.signs().set(ValueSign.SHARE, same / (double) mentions.size());
    }
  }
}
