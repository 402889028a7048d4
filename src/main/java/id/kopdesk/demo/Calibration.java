package id.kopdesk.demo;

import java.util.List;

/**
 * What SIMKOPDES showed for Kalimantan Selatan on 5 August 2026, per kab/kota; the demo's recap equals it.
 *
 * @param latitude about the middle of the kab/kota, degrees
 * @param longitude likewise
 */
record Calibration(
        String code, int cooperatives, int accounts, int taxIds, int businessIds, double latitude, double longitude) {
    /** Annual meetings of the whole province; not published per kab/kota. */
    static final int MEETINGS = 1651;

    static final List<Calibration> KALSEL = List.of(
            new Calibration("63.01", 135, 135, 135, 130, -3.80, 114.85),
            new Calibration("63.02", 202, 202, 202, 194, -2.95, 116.10),
            new Calibration("63.03", 290, 290, 290, 237, -3.30, 115.00),
            new Calibration("63.04", 201, 200, 201, 128, -3.10, 114.65),
            new Calibration("63.05", 135, 135, 135, 74, -2.95, 115.10),
            new Calibration("63.06", 148, 148, 148, 148, -2.75, 115.25),
            new Calibration("63.07", 167, 167, 167, 133, -2.60, 115.50),
            new Calibration("63.08", 219, 219, 219, 217, -2.42, 115.18),
            new Calibration("63.09", 131, 131, 131, 113, -1.90, 115.50),
            new Calibration("63.10", 157, 157, 157, 101, -3.40, 115.75),
            new Calibration("63.11", 156, 156, 156, 109, -2.32, 115.62),
            new Calibration("63.71", 52, 52, 52, 51, -3.32, 114.59),
            new Calibration("63.72", 20, 20, 20, 17, -3.46, 114.82));

    /** Meetings spread by size, the remainders to the largest fractions, so that they add up to the published number. */
    static int[] meetings() {
        int all = KALSEL.stream().mapToInt(Calibration::cooperatives).sum();
        int[] share = new int[KALSEL.size()];
        int given = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = KALSEL.get(i).cooperatives() * MEETINGS / all;
            given += share[i];
        }
        for (int i = 0; given < MEETINGS; i++, given++) {
            share[i % share.length]++;
        }
        return share;
    }
}
