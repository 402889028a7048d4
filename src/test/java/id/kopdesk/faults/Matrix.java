package id.kopdesk.faults;

import java.util.List;
import java.util.stream.Stream;

/** All faults that can be brought about, in the order of the matrix. */
final class Matrix {
    private Matrix() {}

    static List<Fault> all() {
        return Stream.of(
                        new KillFaults().all(),
                        new MigrationFaults().all(),
                        new ImportFaults().all(),
                        new IoFaults().all(),
                        new PowerFaults().all(),
                        new DamageFaults().all(),
                        new ForeignFaults().all(),
                        new BookFaults().all(),
                        new ValueFaults().all(),
                        new DiskFaults().all(),
                        new SecretFaults().all(),
                        new WorkFaults().all(),
                        new OfficeFaults().all())
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparingInt(fault -> Integer.parseInt(fault.number())))
                .toList();
    }
}
