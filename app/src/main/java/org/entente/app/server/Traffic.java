package org.entente.app.server;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests for Prometheus: by method and status, and the time they took. */
final class Traffic {

    private final Map<String, LongAdder> answered = new ConcurrentSkipListMap<>();
    private final LongAdder nanos = new LongAdder();

    void answered(String method, int status, long time) {
        answered.computeIfAbsent("method=\"" + method + "\",status=\"" + status + "\"", fresh -> new LongAdder())
                .increment();
        nanos.add(time);
    }

    /** The counts in Prometheus' text format. */
    String text() {
        StringBuilder text = new StringBuilder("# TYPE entente_http_requests_total counter\n");
        answered.forEach((labels, n) -> text.append("entente_http_requests_total{")
                .append(labels)
                .append("} ")
                .append(n.sum())
                .append('\n'));
        Runtime java = Runtime.getRuntime();
        return text.append("# TYPE entente_http_seconds_total counter\nentente_http_seconds_total ")
                .append(nanos.sum() / 1e9)
                .append("\n# TYPE entente_memory_used_bytes gauge\nentente_memory_used_bytes ")
                .append(java.totalMemory() - java.freeMemory())
                .append('\n')
                .toString();
    }
}
