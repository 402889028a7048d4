package id.kopdesk.safekeeping;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.OfficeTables;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.region.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An office without regions, saved three times, with the key file that opens it. */
final class SmallOffice {
    static final Actor ACTOR = new Actor("Siti", Role.ADMINISTRATOR, Set.of());
    static final List<Table> TABLES = Stream.of(OfficeTables.all(), CooperativeTables.all())
            .flatMap(List::stream)
            .toList();

    static final Origin ORIGIN = new Origin("0.1.0", "63.05");

    private SmallOffice() {}

    static Database on(Engine engine, Path folder) {
        Database database = engine.fresh(folder);
        OfficeStore store = new OfficeStore(database);
        store.save(ACTOR, office("Rantau", "Budi"));
        store.save(ACTOR, office("Binuang", "Budi"));
        store.save(ACTOR, office("Binuang", "Rahmah"));
        keyIn(folder);
        return database;
    }

    static void keyIn(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("kunci.json"),
                    "{\"versi\":1,\"bentuk\":\"polos\",\"rahasia\":true,\"kunci\":\"" + Engine.KEY.hex() + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Office office(String place, String signer) {
        Office plain = OfficeDefaults.of(new Region("63.05", "Tapin", Region.Level.REGENCY, Region.Type.REGENCY));
        return new Office(
                plain.areaCode(),
                plain.zone(),
                plain.letterhead(),
                plain.boldLines(),
                place,
                plain.logo(),
                plain.paper(),
                plain.language(),
                plain.theme(),
                List.of(new Signatory(Side.RIGHT, null, "Kepala Dinas", signer, null, null)));
    }
}
