package id.kopdesk.account;

import static id.kopdesk.database.Table.Kind.TEXT;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Role;
import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of accounts. A closed account is a removed row: it counts no more and stays in the file, with its reason. */
public final class AccountTable {
    public static final Table ACCOUNT = Table.of(
            "account",
            "id",
            new Column("login", TEXT),
            new Column("name", TEXT),
            new Column("role", TEXT),
            new Column("scope", TEXT));

    private AccountTable() {}

    static List<Account> all(Handle handle) {
        return handle.createQuery("SELECT * FROM account ORDER BY login")
                .map((rs, context) -> read(rs))
                .list();
    }

    static Map<String, @Nullable Object> values(Person person) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("login", person.login());
        values.put("name", person.name());
        values.put("role", person.role().name());
        values.put("scope", String.join(",", new TreeSet<>(person.scope())));
        return values;
    }

    private static Account read(ResultSet rs) throws SQLException {
        Person person = new Person(
                rs.getString("login"),
                rs.getString("name"),
                Role.valueOf(rs.getString("role")),
                Arrays.stream(rs.getString("scope").split(","))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
        boolean closed = rs.getObject("removed_at") != null;
        return new Account(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                person,
                closed
                        ? Optional.of(Optional.ofNullable(rs.getString("removed_reason"))
                                .orElse(""))
                        : Optional.empty());
    }
}
