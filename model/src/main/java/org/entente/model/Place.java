package org.entente.model;

/**
 * A place with its coordinates.
 *
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3 of the country it lies in, "" where it lies in none
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Place(String name, String country, double latitude, double longitude) {}
