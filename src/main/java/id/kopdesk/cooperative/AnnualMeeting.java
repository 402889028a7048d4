package id.kopdesk.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The RAT of one book year; counts from the day it was held, else from "data per tanggal". */
public record AnnualMeeting(
        int bookYear, MeetingState state, @Nullable LocalDate heldOn, LocalDate asOf) {
    public LocalDate countsFrom() {
        return heldOn == null ? asOf : heldOn;
    }
}
