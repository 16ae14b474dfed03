package org.entente.coder.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the owners of servers ask of robots, as RFC 9309 has it: without a file everything is allowed; where the server
 * fails to give it, nothing is, until it is asked again.
 */
final class Robots {

    private static final List<String> NAMES = List.of("entente");
    private static final int MOST_HOSTS = 5_000;
    private static final int LARGEST = 500 << 10;
    private static final long GOOD_FOR = Duration.ofHours(12).toNanos();
    private static final long FAILURE_GOOD_FOR = Duration.ofMinutes(10).toNanos();

    /**
     * What is known of a host.
     *
     * @param rules its rules
     * @param fault why they could not be had, where they could not
     * @param until when to ask again, in the time of {@link System#nanoTime}
     */
    record Known(BaseRobotRules rules, Optional<FetchFault> fault, long until) {}

    private final WebFetcher web;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    Robots(WebFetcher web) {
        this.web = web;
    }

    /** What is known of the host of an address. */
    Known of(URI address) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Known now = known.get(host);
        if (now == null || now.until() - System.nanoTime() < 0) {
            now = asked(host + "/robots.txt");
            known.put(host, now);
        }
        return now;
    }

    private Known asked(String address) {
        try {
            Answer answer = web.fetch(address, Map.of());
            if (answer.status() == 200) {
                byte[] body = Arrays.copyOf(answer.body(), Math.min(LARGEST, answer.body().length));
                return known(parser.parseContent(address, body, "text/plain", NAMES));
            }
            if (answer.status() / 100 == 4 && answer.status() != 429) {
                return known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
            }
            return unknown(
                    FetchFault.passing("the server does not say what robots may read, but status " + answer.status()));
        } catch (FetchFault e) {
            return unknown(e);
        }
    }

    private static Known known(BaseRobotRules rules) {
        return new Known(rules, Optional.empty(), System.nanoTime() + GOOD_FOR);
    }

    private static Known unknown(FetchFault fault) {
        return new Known(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                Optional.of(fault),
                System.nanoTime() + FAILURE_GOOD_FOR);
    }
}
