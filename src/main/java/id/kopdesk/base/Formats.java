package id.kopdesk.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers, money and dates are written for a person, on screen and in letters. */
public final class Formats {
    private final Locale locale;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter monthName;
    private final DateTimeFormatter moment;

    public Formats(Locale locale) {
        this.locale = locale;
        shortDate = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        monthName = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        moment = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", locale);
    }

    /** "31 Okt 2026". */
    public String date(LocalDate day) {
        return shortDate.format(day);
    }

    /** "31 Oktober 2026". */
    public String longDate(LocalDate day) {
        return longDate.format(day);
    }

    /** "Oktober 2026". */
    public String month(Period period) {
        return monthName.format(period.month());
    }

    /** "31 Okt 2026 14.05", at the office. */
    public String moment(Instant instant, ZoneId zone) {
        return moment.format(instant.atZone(zone));
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** "82,5": as many decimals as there are, at most two. */
    public String decimal(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** "Rp3.000.000.000"; whole rupiah. */
    public String rupiah(long value) {
        return (value < 0 ? "-Rp" : "Rp") + number(Math.abs(value));
    }

    /** "82,1 %"; a part of nothing is "–"; nearly all is never rounded to all, nor something to nothing. */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        NumberFormat one = NumberFormat.getNumberInstance(locale);
        one.setMinimumFractionDigits(1);
        one.setMaximumFractionDigits(1);
        double share = 100.0 * part / whole;
        double shown = part > 0 && part < whole ? Math.min(99.9, Math.max(0.1, share)) : share;
        return one.format(shown) + " %";
    }
}
