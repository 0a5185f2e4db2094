package org.lectern.ingest.metadata;

import java.util.List;

/// What tells which kind of page one is, and who speaks on it. Each has a value from 0 to 1 on a
/// page, and weights in the resource `page-signs.tsv`.
enum PageSign implements Sign {
  /// Stands on every page.
  ALWAYS,

  /// The title is in the first person, or says "About".
  TITLE_OF_US,
  /// The title is one of a section that organizations' sites have: "Board of directors".
  TITLE_OF_SECTION,
  /// The title is the organization's name, or another with a word like "Foundation".
  TITLE_IS_NAME,
  /// The title has the organization's name beside other words.
  TITLE_HAS_NAME,
  /// The title is somebody's name.
  TITLE_IS_PERSON,
  /// The number of its words: 1 for twelve and more.
  TITLE_LONG,
  /// The part of its words that are written small, as in headlines.
  TITLE_SMALL,
  /// A year stands in the title.
  TITLE_DATED,
  /// The title asks or calls.
  TITLE_ASKS(Where.TITLE, "how why what ? ! you your stop save help join tell take support"),
  /// The title tells what somebody does.
  TITLE_ACTS(
      Where.TITLE,
      "announces|launches|endorses|joins|opposes|supports|files|wins|calls|urges|sues|receives"
          + "|awards|names|elects|opens|releases|celebrates|responds|condemns|denounces|demands"
          + "|votes|applauds|welcomes|hires|appoints|publishes|backs|asks|says|said|to|is|are|has"
          + "|will|gets|takes|makes|faces|seeks|plans|wants|fights|protest|strike|rally|marches"
          + "|passes|signs|rejects|approves|holds|hosts|raises|introduces|warns|pushes"),
  /// The title calls the page a study or an opinion: "Policy brief", "Testimony".
  TITLE_OF_REPORT(
      Where.TITLE,
      "report|brief|study|analysis|testimony|fact sheet|paper|survey|review|findings|comments"
          + "|comment|recommendations|assessment|guide|toolkit|strategy|plan|framework|evaluation"
          + "|overview|hearing|research|principles|working paper|submission|memorandum"),
  /// The title calls the page a record: "Minutes", "Resolution".
  TITLE_OF_RECORD(
      Where.TITLE,
      "minutes|agenda|resolution|ordinance|order|notice|act|bill|proclamation|bylaws|by-laws"
          + "|constitution|charter|docket|opinion|rule|petition|code|chapter|section|meeting"
          + "|amendment|statute|regulations|budget|filing|license|permit|contract|agreement"),
  /// The title calls the page news: "Press release", "Newsletter".
  TITLE_OF_NEWS(
      Where.TITLE,
      "news|press release|statement|update|updates|letter|editorial|newsletter|advisory|release"
          + "|announcement|blog|media|alert|op-ed|opinion"),

  /// The source states a date in its head or front matter.
  POSTED,
  /// A date is printed on it.
  DATED,
  /// Somebody is named as its author.
  AUTHORED,
  /// A paper, or a site like one, prints it.
  OF_PAPER,
  /// The front matter calls it a post.
  LAID_OUT_AS_POST,
  /// The front matter calls it a page.
  LAID_OUT_AS_PAGE,
  /// The front matter has tags or categories.
  TAGGED,
  /// The head calls it an article.
  HEAD_OF_ARTICLE,
  /// The name of its file, or the path of its address, begins with a day.
  FILE_DATED,
  /// An authority's address.
  OFFICIAL_HOST,
  /// Links in the source, for its length.
  LINKED,
  /// Lines of menus and the like.
  FURNISHED,
  /// "©".
  RIGHTS,

  /// "We" and "our" outside of quoted speech.
  WE(Where.TEXT, "we our us ours we’re we're we’ve we've ourselves"),
  ME(Where.TEXT, "i my me i’m i'm i’ve i've"),
  YOU(Where.TEXT, "you your you’re you're yourself"),
  /// Sentences that begin with what to do: "Join us".
  CALLING,
  SAID(Where.TEXT, "said says told tells added stated explained noted testified"),
  ACCORDING(Where.TEXT, "according|reportedly|reported"),
  QUOTED,
  /// Sentences that begin with the organization.
  NAME_BEGINS,
  /// Sentences that have it.
  NAME_IN,
  /// "X is a …" in the first sentences.
  IS_A,
  /// "X is a … foundation": what it is said to be is a body.
  IS_BODY,
  /// `AKRON, Ohio —` before its first sentence.
  DATELINED,
  /// The agency in a dateline.
  OF_AGENCY,
  /// Below it stands when it was published, or who put it together.
  NOTED,
  /// The last section tells about whoever sends it: "About Oak Fund".
  SENT,
  /// One of the first headings is "Who we are".
  HEADED_BY_US,
  /// "It was founded in …" in the first sentences.
  BEGAN,
  /// "The organization", "the group".
  THE_BODY(
      Where.TEXT,
      "the organization|the organisation|the group|the foundation|the union|the association|the party"
          + "|the institute|the center|the coalition|the company|the network|the society|the council"
          + "|the league|the committee|the agency|the nonprofit|the charity|the movement|the campaign"),
  /// "Yesterday", "on Monday".
  DAYS(
      Where.TEXT,
      "today|yesterday|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
          + "|last week|this week|next week|last month|this month|this morning|recently"),
  WILL(Where.TEXT, "will|would|could|may|might"),
  WAS(Where.TEXT, "was|were|had|became|began"),
  MUST(Where.TEXT, "must|should|need|needs|ought|urge|call"),
  NUMBERS,
  LAW(
      Where.TEXT,
      "shall|hereby|pursuant|thereof|whereas|resolved|enacted|herein|therefore|subsection|section"
          + "|ordinance|statute|article|thereto|aforesaid"),
  MEETING(
      Where.TEXT,
      "motion|seconded|adjourned|quorum|minutes|absent|present|agenda|carried|unanimously|moved"
          + "|attendance|treasurer’s|treasurer's"),
  ADDRESSED(
      Where.TEXT,
      "dear|sincerely|respectfully|testify|testimony|honorable|chairman|chairwoman|members of"
          + "|thank you|undersigned|docket|comments"),
  STUDY(
      Where.TEXT,
      "study|survey|data|percent|analysis|findings|respondents|researchers|estimates|estimated"
          + "|table|figure|methodology|research|sample|evidence|average|rate|rates|literature"
          + "|found that|recommendations|recommend|appendix"),
  CRITICS(
      Where.TEXT,
      "critics|controversial|controversy|allegedly|accused|criticized|left-leaning|right-wing"
          + "|left-wing|left-of-center|right-of-center|conservative|liberal|describes|described"
          + "|claims|claimed|funded by|criticism"),
  POLITICS(
      Where.TEXT,
      "sen|rep|gov|senator|lawmakers|legislature|republican|republicans|democrat|democrats"
          + "|governor|mayor|congress|bill|vote|voted|election|candidate"),
  OFFERS(
      Where.TEXT,
      "mission|programs|program|services|volunteer|volunteers|donate|donation|donations|membership"
          + "|members|nonprofit|non-profit|501|tax-deductible|provides|provide|support|dedicated"
          + "|community|serve|serves|welcome"),
  REACHED(
      Where.TEXT,
      "phone|email|e-mail|fax|contact|address|tel|office|hours|suite|street|avenue|box|click|sign up"
          + "|newsletter"),
  /// "For immediate release", "media contact".
  RELEASED(
      Where.TEXT, "immediate release|press release|media contact|press contact|news release|###"),

  HEADINGS,
  HEADINGS_OF_STUDY(
      Where.HEADING,
      "introduction|background|methodology|methods|findings|recommendations|conclusion|conclusions"
          + "|summary|discussion|results|appendix|table|figure|analysis|executive summary"
          + "|key findings|data|overview|policy|evidence|works cited|bibliography"),
  HEADINGS_OF_ENTRY(
      Where.HEADING,
      "history|activities|references|see also|external links|external|leadership|funding|controversies"
          + "|controversy|notes|further reading|positions|structure|organization|criticism|membership"
          + "|publications|finances|people|sources|personnel"),
  HEADINGS_OF_US(
      Where.HEADING,
      "our|mission|vision|contact|staff|board|about|who we|what we|involved|donate|us|values|join"
          + "|volunteer|programs|services|team|officers|events|welcome|donations"),
  HEADINGS_OF_RECORD(
      Where.HEADING,
      "section|article|chapter|motion|adjournment|attendance|present|agenda|call to|old business"
          + "|new business|business|reports|minutes|resolution|order|definitions"),

  /// Labels and values at its top: 1 for four and more.
  BOXED,
  /// Entries of a list of references: 1 for five and more.
  REFERENCED,
  /// Below 100 words.
  SHORT,
  /// The logarithm of its length: 1 for 3,000 words.
  LENGTH,
  /// The organization is known.
  OWNED,
  /// The lines around the text have the organization's name.
  OWN_NAME,
  /// The host of the page, or of its mail, spells it.
  OWN_HOST,
  /// The organization is an authority.
  OF_AUTHORITY,

  /// What is known, or supposed, of its kind; each has weights for voices alone.
  PROFILE,
  ABOUT,
  NEWS,
  REPORT,
  RECORD;

  /// Where the words of a sign stand.
  enum Where {
    TITLE,
    TEXT,
    HEADING,
    /// Not told by words.
    ELSEWHERE
  }

  private final Where where;
  private final List<String> words;

  PageSign() {
    this(Where.ELSEWHERE, "");
  }

  /// @param words in small letters, or pairs of them
  PageSign(Where where, String words) {
    this.where = where;
    this.words =
        words.isEmpty()
            ? List.of()
            : List.of(words.split(words.indexOf('|') < 0 ? " " : "\\|", -1));
  }

  Where where() {
    return where;
  }

  List<String> words() {
    return words;
  }
}
