package org.lectern.ingest.metadata;

/// What speaks for a name, or against it, being the one whose page it is. Each has a value from 0
/// to 1 on a page, and weights in the resource `signs.tsv`.
enum NameSign implements Sign {
  /// Nobody: no name of the page is its organization's.
  NOBODY,
  /// A word like "Foundation" stands in it.
  NOUN,
  /// It ends in such a word, or in one before "of" or "for".
  NOUN_LAST,
  /// A word stands in it that bodies and other things are called by: "Democrats", "Pantry".
  NOUN_WEAK,
  ACRONYM,
  /// No word of bodies stands in it, and nothing and nobody belongs to it: a law, an illness.
  UNBACKED,
  ONE_WORD,
  /// Seven words or more.
  LONG,
  /// "Iowans for Common Ground".
  FOR,
  /// A union's local, a lodge, a post with its number.
  NUMBERED,
  /// "ISPs".
  PLURAL,
  /// It may be somebody's name.
  PERSON,
  /// It is a place's name.
  PLACE,
  /// Somebody's role stands beside it, or "he" and "she" in its sentence.
  TITLED,
  /// It begins as headlines and papers do: "Resolution", "Taking".
  HEADLINE,
  /// The text has it in small letters too.
  SMALL,
  /// "Act", "Plan" or "Award" stands behind it.
  OF_THING,
  /// A word for what is no body ends it: "Act", "Day", "Report".
  THING,
  /// An authority that many pages name and few are about.
  AUTHORITY,
  SCHOOL,
  PAPER,
  /// It begins or ends with what somebody is: "Director of X", "X President".
  ROLE,
  /// It begins with a word of headlines and buttons: "Join", "Why".
  SPEECH,
  /// The title is nothing else.
  TITLE_WHOLE,
  /// One of the parts of the title.
  TITLE_PART,
  /// The title is nothing else, and nothing else on the page has it.
  TITLE_ONLY,
  /// The title says "About" it, or "History of".
  TITLE_ABOUT,
  /// The title begins with it.
  TITLE_BEGINS,
  /// The title has it somewhere.
  TITLE_IN,
  /// The site or paper that the page stands on.
  SITE,
  /// Who wrote the page, where that is nobody's name.
  AUTHOR,
  /// The description of the page in its source has it.
  DESCRIBED,
  /// A picture's words have it, as "Oak Fund logo".
  PICTURED,
  /// "Paid for by X".
  PAID,
  /// It stands below "Sincerely".
  SIGNED,
  /// Behind "©".
  RIGHTS,
  /// A line of the small print is nothing else.
  PRINT_LINE,
  /// The small print has it.
  PRINT_IN,
  /// A line above the title, or beside the text.
  FURNITURE,
  /// One of the first two lines of the text is nothing else.
  FIRST_LINE,
  /// One of the last lines is nothing else, as below a letter.
  LAST_LINE,
  /// It stands alone where sites print whose they are: before an address, a telephone, a date.
  EDGE,
  /// A heading is nothing else.
  HEADING_WHOLE,
  /// A heading says "About" it.
  HEADING_ABOUT,
  /// A heading has it.
  HEADING_IN,
  /// The host of the page spells it.
  HOST,
  /// The only host of its mail does.
  MAIL,
  /// What stands before the "@" of an address spells it.
  MAILBOX,
  /// A host that the page links to spells it.
  LINKED,
  /// Another web address or handle in the text spells it.
  LINK,
  /// The first sentence has it.
  FIRST_SENTENCE,
  /// The first sentence begins with it.
  BEGINS,
  /// No other name stands before it in the sentences.
  FIRST_NAME,
  /// "X is a …" in one of the first sentences.
  IS_A,
  /// "X is a … foundation": what it is said to be is a body.
  IS_BODY,
  /// It does something: the subject of sentences.
  ACTS,
  /// Others belong to it: "X's members".
  OWNS,
  /// "Join X", "donate to X".
  ASKED,
  /// "The anniversary of X".
  HONORED,
  /// "Director of X".
  SPEAKER,
  /// ", a charity".
  APPOSED,
  /// "The charity", where no other name could be meant.
  CALLED,
  /// The part of its mentions that stand behind "with", "by", "from", "to".
  BESIDE,
  /// "X funds us", "our thanks to X".
  BENEFACTOR,
  /// "A member of X", "a project of X".
  BELONGED_TO,
  /// Somebody was there once: "formerly director of X".
  FORMER,
  /// The part of its mentions that stand in a list of names.
  LISTED,
  /// How often it comes back: 1 for eight times and more.
  MENTIONS,
  /// Its mentions beside those of the most frequent name.
  SHARE,
  /// One sentence has it, which says nothing of it, and it stands nowhere that names are shown.
  IN_PASSING,
  /// No sentence has it.
  UNSAID,
  /// Another name of the page is longer and has it in it.
  PART,
  /// A longer name begins with it: "Oak Coalition" in "Oak Coalition of Ohio".
  PART_BEGINS,
  /// A longer name ends with it: "Post 5" in "Elm Legion Post 5".
  PART_ENDS,
  /// It stands behind "of" or "for" in a longer name.
  PART_OF,
  /// It has another name of the page in it.
  WHOLE,
  /// The only name with a word like "Foundation".
  ALONE,
  /// Its acronym stands on the page as well.
  SHORTENED;
}
