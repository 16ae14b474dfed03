package org.entente.coder.places;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One place name of a story, as {@code entente places --format jsonl} writes it.
 *
 * @param story the story's id
 * @param in the part of it: title or text
 * @param text the name as it stands there
 * @param start its first character in that part, in Unicode code points
 * @param end the one after its last
 * @param role literal, metonym or modifier
 * @param name the gazetteer's name, "" where unknown
 * @param country ISO 3166-1 alpha-3, "" where unknown or none
 * @param admin1 the first-order division, "" where unknown or none
 * @param lat degrees north, null where unknown
 * @param lon degrees east, null where unknown
 * @param reason what decided; for an unknown place also the nearest candidates
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"story", "in", "text", "start", "end", "role", "name", "country", "admin1", "lat", "lon", "reason"})
public record PlaceLine(
        String story,
        String in,
        String text,
        int start,
        int end,
        String role,
        String name,
        String country,
        String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        String reason) {}
