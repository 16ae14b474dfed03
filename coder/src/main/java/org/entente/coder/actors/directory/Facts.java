package org.entente.coder.actors.directory;

import java.util.List;
import java.util.Map;

/**
 * All that the files say, read and linked.
 *
 * @param states by code
 * @param stateNames the names of states and what they mean
 * @param numbers Correlates of War and Gleditsch-Ward numbers
 * @param people everybody
 * @param organisations every body that is no state
 * @param agents nouns for agents
 * @param titles titles
 * @param noActors names that hold others' names and mean nobody
 * @param femaleNames first names that women bear, in small letters
 * @param leadingRoles the office that leads a state, where it is not the president's
 * @param problems what is wrong with the files, each with file and line; empty when all is well
 * @param where file and line of each tenure and organisation
 */
public record Facts(
        Map<String, State> states,
        List<Sense> stateNames,
        List<StateNumber> numbers,
        List<Person> people,
        List<Organisation> organisations,
        List<Agent> agents,
        List<Title> titles,
        List<NoActor> noActors,
        List<String> femaleNames,
        Map<String, String> leadingRoles,
        List<String> problems,
        RowPlaces where) {

    /**
     * A state's number in a system of states.
     *
     * @param code the state
     * @param system cow or gw
     * @param number its number there
     * @param years when it bore it
     */
    public record StateNumber(String code, String system, int number, Period years) {}
}
