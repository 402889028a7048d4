-- Sums of a closed month by kab/kota, so that a run of months is read without unpacking each of them.
ALTER TABLE report_snapshot ADD COLUMN totals VARCHAR(60000);
