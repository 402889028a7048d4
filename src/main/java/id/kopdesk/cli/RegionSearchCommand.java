package id.kopdesk.cli;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wilayah cari}: codes and paths of regions whose name is, begins with, holds or nearly is the text. */
@Command
final class RegionSearchCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "TEKS", descriptionKey = "option.search")
    private List<String> words = List.of();

    @Option(
            names = {"--paling-banyak", "--limit"},
            paramLabel = "N",
            defaultValue = "20",
            descriptionKey = "option.limit")
    private int limit;

    private final CliContext context;

    RegionSearchCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        RegionTree all = RegionTree.shipped();
        List<Region> hits = all.search(text, Math.max(1, limit));
        for (Region hit : hits) {
            List<Region> path = all.path(hit.code());
            String titled = java.util.stream.IntStream.range(0, path.size())
                    .mapToObj(i -> path.get(path.size() - 1 - i).titled(context.texts()))
                    .collect(Collectors.joining(", "));
            context.out().println(hit.code() + "\t" + titled);
        }
        if (hits.isEmpty()) {
            context.tell("cli.region.none", text);
            return Exit.DIFFERENCES;
        }
        return Exit.DONE;
    }
}
