package org.entente.app.coding;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Coding;

/** Several sinks as one: each takes a coding when those before it are done with it. */
final class CodingSinks implements CodingSink {

    private final List<CodingSink> sinks = new ArrayList<>();

    CodingSinks add(CodingSink sink) {
        sinks.add(sink);
        return this;
    }

    @Override
    public void take(List<Coding> codings) {
        sinks.forEach(sink -> sink.take(codings));
    }

    @Override
    public void close() {
        if (!sinks.isEmpty()) {
            CodingSink last = sinks.remove(sinks.size() - 1);
            try {
                last.close();
            } finally {
                close();
            }
        }
    }
}
