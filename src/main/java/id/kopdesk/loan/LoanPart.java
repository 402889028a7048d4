package id.kopdesk.loan;

import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Facts;
import id.kopdesk.database.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one kind of part of a proposal stands in its table. */
record LoanPart<T>(
        Table table,
        Function<LoanFile, List<Part<T>>> parts,
        BiFunction<LoanFile, List<Part<T>>, LoanFile> with,
        Reading<T> reading,
        Function<T, Facts> facts) {

    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    Part<T> part(ResultSet rs) throws SQLException {
        return new Part<>(Facts.id(rs), rs.getLong("version"), reading.read(rs));
    }
}
