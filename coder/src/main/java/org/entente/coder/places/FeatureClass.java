package org.entente.coder.places;

/** What kind of thing a place is. */
public enum FeatureClass {
    /** A continent, or the world's large parts. */
    CONTINENT,
    /** A state or dependent territory. */
    COUNTRY,
    /** A region that is no division: "Donbas", "Sahel", "New England". */
    REGION,
    /** A first-order division: province, state, oblast. */
    DIVISION,
    /** A second-order division: county, parish, department. */
    COUNTY,
    /** A city, town or village. */
    TOWN,
    /** A part of a town. */
    SECTION,
    /** Sea, strait, river, lake, canal. */
    WATER,
    /** Island, mountain, desert. */
    TERRAIN,
    /** A building, base, plant, crossing or park. */
    SITE;

    /** Whether its point says where something happened: not so for countries and continents, whose point is only a middle. */
    public boolean locates() {
        return this != CONTINENT && this != COUNTRY;
    }
}
