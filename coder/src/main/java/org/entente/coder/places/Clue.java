package org.entente.coder.places;

/** What speaks for or against a known name being a place where it stands. Each has a weight, learned from marked news. */
enum Clue {
    /** Nothing: what is so of every name. */
    ANY,
    /** An abbreviation from the list. */
    ABBREVIATION,
    /** May be a country or continent. */
    COUNTRY,
    /** May be a first-order division. */
    DIVISION,
    /** May be a region, water, island or site. */
    FEATURE,
    /** May be a county, and no town or more. */
    COUNTY_ONLY,
    /** May be only a part of a town. */
    SECTION_ONLY,
    /** No place has it as its main name. */
    OTHER_NAME_ONLY,
    /** The decimal logarithm of the people in the largest place so named. */
    PEOPLE,
    /** More than one word. */
    LONG,
    /** Starts a sentence. */
    SENTENCE_START,
    /** All in capitals. */
    CAPITALS,
    /** After "in", "near", "outside" and their like. */
    AFTER_IN,
    /** After "at". */
    AFTER_AT,
    /** After "to", "from", "into", "through". */
    AFTER_TO,
    /** After "of". */
    AFTER_OF,
    /** After "the". */
    AFTER_THE,
    /** After "on". */
    AFTER_ON,
    /** After "by", "with", "said": before those who act. */
    AFTER_BY,
    /** After a name and a comma. */
    AFTER_NAME_COMMA,
    /** After "northern", "downtown", "central" and their like. */
    AFTER_DIRECTION,
    /** After "Mr", "Judge", "President" and their like. */
    AFTER_TITLE,
    /** After another capitalised word. */
    AFTER_CAPITAL,
    /** After a given name. */
    AFTER_GIVEN,
    /** Itself a given name, before another capitalised word that is none of those known to follow places. */
    GIVEN_BEFORE_CAPITAL,
    /** Itself a given name. */
    GIVEN,
    /** After an initial. */
    AFTER_INITIAL,
    /** After another known name without a comma. */
    AFTER_NAME,
    /** Before "County", "Province" and their like, or with it. */
    BEFORE_COUNTY,
    /** Before "Police", "City Council" and their like. */
    BEFORE_GOVERNMENT,
    /** Before "Street", "Avenue" and their like. */
    BEFORE_STREET,
    /** Before "University", "School" and their like. */
    BEFORE_INSTITUTION,
    /** Before "Times", "Herald" and their like. */
    BEFORE_PAPER,
    /** Before another capitalised word. */
    BEFORE_CAPITAL,
    /** Before an initial and "Jr". */
    BEFORE_INITIAL,
    /** Before a comma and an area in which a place so named lies. */
    BEFORE_AREA,
    /** Before a comma. */
    BEFORE_COMMA,
    /** Before "said", "told" and their like. */
    BEFORE_SAID,
    /** Before a hyphen. */
    BEFORE_HYPHEN,
    /** After a hyphen. */
    AFTER_HYPHEN,
    /** With a possessive ending. */
    POSSESSIVE,
    /** The share of the word's uses in news without a capital. */
    USED_LOWER,
    /** The share of its capitalised uses as a location. */
    USED_LOCATED,
    /** The share of its capitalised uses after another capital. */
    USED_AFTER,
    /** The share of its capitalised uses before another capital. */
    USED_BEFORE,
    /** Never seen in the news that was counted. */
    UNSEEN,
    /** How often the story has the word as part of a longer name that is no place. */
    STORY_PERSON,
    /** How often the story has the name as a location. */
    STORY_PLACE,
    /** How often the story has the name before an area in which it lies. */
    STORY_AREA,
    /** The story writes the word without a capital, too. */
    STORY_LOWER
}
