package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the program writes beside its data tells no NIK, no key and no password. */
final class SecretFaults {
    private static final String NIK = "6303054107850003";

    List<Fault> all() {
        return List.of(
                Fault.once(56, "refusals about a person: log, answers, temporary and crash files", this::ownRun),
                Fault.once(56, "logs, reports, temporary and crash files of this test run", this::suite));
    }

    /** A refused list, a damaged file and a crash, all with a NIK at hand. */
    private void ownRun(Path folder, Random random, int at) throws Exception {
        Path data = folder.resolve("o");
        try (Database database = Desk.make(data)) {
            new Desk(database).save(1, "Koperasi " + NIK);
        }
        Files.writeString(
                data.resolve("kunci.json"),
                "{\"versi\":1,\"bentuk\":\"polos\",\"rahasia\":true,\"kunci\":\"" + Engine.KEY.hex() + "\"}");
        Path list = Files.writeString(
                folder.resolve("daftar.csv"), "NAMA KOPERASI;DESA/KEL;NIB\nKoperasi " + NIK + ";Entah;" + NIK + "\n");
        Path temp = Files.createDirectory(folder.resolve("tmp"));
        List<String> options = List.of("-Djava.io.tmpdir=" + temp, "-XX:ErrorFile=" + temp.resolve("crash.log"));
        List<String> said = new ArrayList<>();
        for (List<String> command : List.of(
                List.of("periksa", "--data", data.toString()),
                List.of("impor", "koperasi", list.toString(), "--data", data.toString()),
                List.of("impor", "koperasi", folder.resolve(NIK + ".xlsx").toString(), "--data", data.toString()))) {
            try (Child child = Child.start(
                    List.of(),
                    options,
                    System.getProperty("java.class.path"),
                    "id.kopdesk.Kopdesk",
                    command.toArray())) {
                said.addAll(child.all(120));
            }
        }
        assertThat(data.resolve("log")).as("the log of the program").isNotEmptyDirectory();
        assertThat(said).noneMatch(line -> line.contains(Engine.KEY.hex()));
        Secrets secrets = Secrets.ofTests();
        assertThat(secrets.in(data.resolve("log"))).isEmpty();
        assertThat(secrets.in(temp)).isEmpty();
    }

    /** What earlier tests of this run left behind; what later ones leave, SuiteSecretsTest looks at when all have ended. */
    private void suite(Path folder, Random random, int at) throws IOException {
        assertThat(Secrets.ofTests().inTheRun()).isEmpty();
    }
}
