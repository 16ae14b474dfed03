package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

class WarcTest {

    private static final String TEXT = "Two ministers met in Rome on Monday and agreed to meet again soon, they said.";
    private static final byte[] FIRST =
            Warc.response("http://a.example/1", Warc.answer(Warc.page("First talks", TEXT)));
    private static final byte[] SECOND =
            Warc.response("http://a.example/2", Warc.answer(Warc.page("Second talks", TEXT)));
    private static final byte[] THIRD =
            Warc.response("http://a.example/3", Warc.answer(Warc.page("Third talks", TEXT)));

    private static Collected read(byte[]... records) {
        return Collected.input(Packed.join(records), ReadingOptions.defaults());
    }

    @Test
    void aPageIsAStoryOfTheDayOnWhichItWasFetched() {
        Article story = read(FIRST).only();
        assertThat(story.title()).isEqualTo("First talks");
        assertThat(story.text()).isEqualTo(TEXT);
        assertThat(story.url()).isEqualTo("http://a.example/1");
        assertThat(story.published()).contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void whatIsNoPageIsPassedOver() {
        byte[] info = Warc.record("warcinfo", "x:y", "4", "a: b");
        byte[] gone =
                Warc.response("http://a.example/4", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno");
        byte[] picture =
                Warc.response("http://a.example/5", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0089PNG");
        Collected collected = read(info, gone, FIRST, picture);
        assertThat(collected.articles).hasSize(1);
        assertThat(collected.rejects).isEmpty();
    }

    @Test
    void everyRecordMayBePackedByItself() {
        Collected collected = read(Packed.gzip(FIRST), Packed.gzip(SECOND), Packed.gzip(THIRD));
        assertThat(collected.articles)
                .extracting(Article::title)
                .containsExactly("First talks", "Second talks", "Third talks");
    }

    @Test
    void aRecordThatSaysLessThanItHoldsCostsItself() {
        byte[] shorter = Warc.record("response", "http://a.example/2", "90", Warc.answer(Warc.page("Lie", TEXT)));
        Collected collected = read(FIRST, shorter, THIRD);
        assertThat(collected.articles).extracting(Article::title).containsExactly("First talks", "Third talks");
        assertThat(collected.rejects).isNotEmpty();
        assertThat(collected.rejects.get(0).reason()).contains("not as long as it says");
    }

    @Test
    void aRecordThatSaysMoreThanItHoldsCostsItselfAndTheOneThatItClaims() {
        String answer = Warc.answer(Warc.page("Lie", TEXT));
        byte[] longer = Warc.record("response", "http://a.example/2", Integer.toString(answer.length() + 20), answer);
        Collected collected = read(FIRST, longer, SECOND, THIRD);
        assertThat(collected.articles).extracting(Article::title).containsExactly("First talks", "Third talks");
        assertThat(collected.rejects.get(0).origin().offset()).isEqualTo(FIRST.length);
    }

    @Test
    void aRecordThatClaimsTheRestOfTheFileIsCutOff() {
        byte[] endless =
                Warc.record("response", "http://a.example/2", "99999999999", Warc.answer(Warc.page("Lie", TEXT)));
        Collected collected = read(FIRST, endless);
        assertThat(collected.articles).extracting(Article::title).containsExactly("First talks");
        assertThat(collected.rejects).hasSize(1);
        assertThat(collected.rejects.get(0).reason()).contains("cut off");
    }

    @Test
    void lengthsThatAreNoneCostTheirRecord() {
        for (String length : new String[] {"-5", "99999999999999999999999", "many", ""}) {
            byte[] odd = Warc.record("response", "http://a.example/2", length, Warc.answer(Warc.page("Lie", TEXT)));
            Collected collected = read(FIRST, odd, THIRD);
            assertThat(collected.articles).as(length).extracting(Article::title).contains("First talks", "Third talks");
            assertThat(collected.rejects).as(length).isNotEmpty();
        }
    }

    @Test
    void aFileCutInHalfGivesWhatCameBefore() {
        byte[] whole = Packed.join(FIRST, SECOND, THIRD);
        Collected plain = read(Arrays.copyOf(whole, whole.length - THIRD.length / 2));
        assertThat(plain.articles).hasSize(2);
        assertThat(plain.rejects).hasSize(1);
        byte[] packed = Packed.join(Packed.gzip(FIRST), Packed.gzip(SECOND), Packed.gzip(THIRD));
        Collected cut = read(Arrays.copyOf(packed, packed.length - 40));
        assertThat(cut.articles).hasSize(2);
        assertThat(cut.rejects).hasSize(1);
    }

    @Test
    void aHeaderThatNeverEndsCostsItsRecord() {
        byte[] endless = Packed.join(Packed.bytes("WARC/1.0\r\nX: " + "x".repeat(50 << 20)), Packed.bytes("\r\n\r\n"));
        Collected collected = read(FIRST, endless, THIRD);
        assertThat(collected.articles).extracting(Article::title).containsExactly("First talks", "Third talks");
        String answer = "HTTP/1.1 200 OK\r\nX: " + "x".repeat(20 << 20) + "\r\n\r\nbody";
        Collected head = read(FIRST, Warc.response("http://a.example/2", answer), THIRD);
        assertThat(head.articles).extracting(Article::title).containsExactly("First talks", "Third talks");
    }
}
