package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-20|2024-05-20",
                "2024-05-20T23:30:00-07:00|2024-05-20",
                "2024-05-20 10:11:12|2024-05-20",
                "20240520|2024-05-20",
                "20240520T101112Z|2024-05-20",
                "2024/05/20|2024-05-20",
                "20 May 2024|2024-05-20",
                "May 20, 2024|2024-05-20",
                "Monday, 20th May 2024|2024-05-20",
                "Mon, 20 May 2024 10:00:00 GMT|2024-05-20",
                "26-FEB-1987 15:01:01.79|1987-02-26",
                "Published: Sept. 3, 2011 at 4:05 p.m. ET|2011-09-03",
                "13/04/2024|2024-04-13",
                "04/13/2024|2024-04-13",
                "05/05/2024|2024-05-05",
                "1716163200|2024-05-20",
                "1716163200000|2024-05-20",
                "Mon 20 May 2024 10.03 BST|2024-05-20",
            })
    void datesAreReadAsTheyAreWritten(String written, LocalDate day) {
        assertThat(PublicationDates.parse(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "03/04/2024", "2024-13-45", "31 February 2024", "May 2024", "12345", "20 May"})
    void whatIsNoWholeDateIsNotRead(String written) {
        assertThat(PublicationDates.parse(written)).isEmpty();
    }

    @Property
    void everyIsoDateIsRead(@ForAll LocalDate day) {
        if (day.getYear() >= 1800 && day.getYear() < 2100) {
            assertThat(PublicationDates.parse(day.toString())).contains(day);
        }
    }

    @Property
    void nothingMakesItFail(@ForAll String anything) {
        assertThat(PublicationDates.parse(anything)).isNotNull();
    }
}
