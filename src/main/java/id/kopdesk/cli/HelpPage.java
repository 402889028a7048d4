package id.kopdesk.cli;

import id.kopdesk.base.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help that calls an option by its name in the reader's language; picocli alone takes whichever name is shorter. */
final class HelpPage extends Help {
    /** Column of a row of the option list that holds the long names. */
    private static final int LONG_NAMES = 3;

    private final boolean indonesian;

    HelpPage(CommandSpec command, ColorScheme colours, Locale language) {
        super(command, colours);
        indonesian = language.equals(Texts.INDONESIAN);
    }

    /** Of the names of an option the Indonesian stands first, the English last. */
    private String name(OptionSpec option) {
        String[] names = option.names();
        return names[indonesian ? 0 : names.length - 1];
    }

    private List<String> longNames(OptionSpec option) {
        String first = name(option);
        return Arrays.stream(option.names())
                .filter(name -> name.startsWith("--"))
                .sorted(Comparator.comparing(name -> !name.equals(first)))
                .toList();
    }

    @Override
    protected Ansi.Text createDetailedSynopsisOptionsText(
            Collection<ArgSpec> done, List<OptionSpec> options, Comparator<OptionSpec> sort, boolean cluster) {
        List<OptionSpec> named = options.stream()
                .map(option -> OptionSpec.builder(option).names(name(option)).build())
                .toList();
        return super.createDetailedSynopsisOptionsText(done, named, sort, cluster);
    }

    @Override
    public Comparator<OptionSpec> createDefaultOptionSort() {
        return Comparator.comparing(this::name);
    }

    @Override
    public IOptionRenderer createDefaultOptionRenderer() {
        IOptionRenderer usual = super.createDefaultOptionRenderer();
        return (option, labels, colours) -> {
            Ansi.Text[][] rows = usual.render(option, labels, colours);
            List<String> names = longNames(option);
            if (!names.isEmpty()) {
                rows[0][LONG_NAMES] = colours.optionText(String.join(", ", names))
                        .concat(labels.renderParameterLabel(option, colours.ansi(), colours.optionParamStyles()));
            }
            return rows;
        };
    }
}
