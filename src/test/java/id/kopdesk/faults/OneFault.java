package id.kopdesk.faults;

import java.nio.file.Path;

/** For the workbench: tries the faults of one row so often and leaves the folders of those that were lost. */
final class OneFault {
    private OneFault() {}

    /** @param arguments the row, how many tries, where to work */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("kopdesk.faults.keep", "true");
        Runner runner = new Runner(Path.of(arguments[2]), 2);
        for (Fault fault : Matrix.all()) {
            if (fault.number().equals(arguments[0])) {
                System.out.println(runner.run(fault, Integer.parseInt(arguments[1])));
            }
        }
        System.exit(0);
    }
}
