package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfFounding;

/// Sentences of a Spanish page in which the organization begins: `Fundada en 1996, …`, `Nacimos en
/// 1999`, `La Fundación Roble se creó en 1988`.
record FoundingInSpanish(
    Subject subject, Sentence sentence, boolean follows, Reading reading, Findings findings) {
  private static final String YEAR = "(?<year>" + FoundingYear.DIGITS + ")(?!\\d)";
  private static final QuickPattern TOLD =
      QuickPattern.compile(
          "(?:,? (?:y )?)?(?:(?:[Ff]ue|[Ff]uimos|[Ee]s|[Ss]e) )?(?:[Ff]undad[ao]s?|[Cc]read[ao]s?|[Ee]stablecid[ao]s?|[Cc]onstituid[ao]s?|[Oo]rganizad[ao]s?|[Ff]ormad[ao]s?|[Ff]undó|[Cc]reó|[Ff]ormó"
              + "|[Nn]ac(?:ió|imos|e)|[Cc]omenz(?:ó|amos)|[Ee]mpez(?:ó|amos)|[Ii]nici(?:ó|amos)(?: (?:sus?|nuestr[ao]s?) \\p{L}+)?|[Ss]urg(?:ió|imos)|[Aa]bri(?:ó|mos)(?: (?:sus|nuestras) puertas)?)"
              + "(?: (?:oficialmente|originalmente|formalmente))?(?: (?:en|por|con|como) [^.;\\d]{2,60}?)?,? (?:en|el|desde)(?: (?:el año|la primavera de|el verano de|el otoño de|el invierno de|[\\p{Ll}]+ de|\\d{1,2} de \\p{Ll}+ de))? "
              + YEAR);

  private static final QuickPattern ARTICLE = QuickPattern.compile("(?:La|El|Las|Los) ");
  private static final Cues BEFORE_YEAR = Cues.of("en ", "el ", "desde ");

  void read() {
    String text = sentence.text();
    if (!BEFORE_YEAR.in(text)) {
      return;
    }
    QuickMatcher articles = ARTICLE.matcher(text);
    int article = articles.lookingAt() ? articles.end() : 0;
    int named = subject.end(text.substring(article));
    int end = named > 0 ? article + named : first(text) || follows ? 0 : -1;
    QuickMatcher told = TOLD.matcher(text);
    if (end >= 0 && told.region(end, text.length()).lookingAt()) {
      findings.add(
          new Finding(
              new OfFounding(Integer.parseInt(told.group("year"))),
              0.84,
              "sentence: fundada en",
              reading.shown(sentence, 0, told.end())));
    }
  }

  private static final QuickPattern WE =
      QuickPattern.compile("(?:Nacimos|Fuimos|Comenzamos|Empezamos|Iniciamos|Surgimos|Abrimos)\\b");

  /// Whether the verb says "we".
  private boolean first(String text) {
    return Subject.isOwn(findings) && WE.matcher(text).lookingAt();
  }
}
