package id.kopdesk.demo;

import java.util.List;

/**
 * What SIMKOPDES showed for Kalimantan Selatan on 5 August 2026: who paid the principal saving, and all savings, per
 * kab/kota; the demo's recap equals it.
 *
 * @param payers members who paid the principal saving
 * @param total all savings together, whole rupiah
 */
record SavingsCalibration(String code, int payers, long total) {
    static final List<SavingsCalibration> KALSEL = List.of(
            new SavingsCalibration("63.01", 897, 72_831_000),
            new SavingsCalibration("63.02", 832, 115_625_000),
            new SavingsCalibration("63.03", 3_208, 2_353_865_000L),
            new SavingsCalibration("63.04", 792, 65_460_000),
            new SavingsCalibration("63.05", 254, 20_121_000),
            new SavingsCalibration("63.06", 1_613, 102_885_610),
            new SavingsCalibration("63.07", 455, 26_505_000),
            new SavingsCalibration("63.08", 888, 71_995_500),
            new SavingsCalibration("63.09", 115, 13_930_000),
            new SavingsCalibration("63.10", 1_116, 221_592_000),
            new SavingsCalibration("63.11", 457, 28_095_000),
            new SavingsCalibration("63.71", 10, 1_060_000),
            new SavingsCalibration("63.72", 518, 81_870_000));

    /** 11,155 in the whole province. */
    static int all() {
        return KALSEL.stream().mapToInt(SavingsCalibration::payers).sum();
    }

    /** As if the province had so many members: shares as published, the remainder to the largest fractions. */
    static List<SavingsCalibration> scaled(long members) {
        if (members == all()) {
            return KALSEL;
        }
        long[] share = new long[KALSEL.size()];
        long given = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = members * KALSEL.get(i).payers() / all();
            given += share[i];
        }
        for (int i = 0; given < members; i = (i + 1) % share.length, given++) {
            share[i]++;
        }
        List<SavingsCalibration> scaled = new java.util.ArrayList<>();
        for (int i = 0; i < share.length; i++) {
            SavingsCalibration own = KALSEL.get(i);
            scaled.add(new SavingsCalibration(
                    own.code(), (int) share[i], own.total() / own.payers() * share[i] / 10 * 10));
        }
        return scaled;
    }
}
