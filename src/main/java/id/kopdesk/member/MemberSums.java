package id.kopdesk.member;

import java.util.Arrays;

/** Members by status and sex, savings by kind, of one cooperative or a whole area at the end of a month. */
public final class MemberSums {
    private final long[] values;

    MemberSums() {
        this(new long[CountColumn.SIZE]);
    }

    MemberSums(long[] values) {
        this.values = values;
    }

    public long members(MemberStatus status) {
        long all = 0;
        for (int sex = 0; sex < Traits.SEXES; sex++) {
            all += values[CountColumn.members(status, sex)];
        }
        return all;
    }

    /** @param sex 0 male, 1 female, 2 not known */
    public long members(MemberStatus status, int sex) {
        return values[CountColumn.members(status, sex)];
    }

    /** Whole rupiah. */
    public long saved(SavingKind kind) {
        return values[CountColumn.sum(kind)];
    }

    /** How many members have a balance of this kind. */
    public long payers(SavingKind kind) {
        return values[CountColumn.payers(kind)];
    }

    public long movements() {
        return values[CountColumn.MOVEMENTS];
    }

    public long saved() {
        return Arrays.stream(SavingKind.values()).mapToLong(this::saved).sum();
    }

    MemberSums add(MemberSums other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
        return this;
    }

    long[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberSums sums && Arrays.equals(values, sums.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
