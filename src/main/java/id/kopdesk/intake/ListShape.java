package id.kopdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a kind of list looks like.
 *
 * @param naming columns of which a list must have one, and a data row must fill one
 * @param sections columns whose value may stand alone in a row above the rows it is for, such as "KECAMATAN MARTAPURA",
 *     by what such a row looks like in the form of {@link id.kopdesk.base.CleanText#sortName}
 */
public record ListShape(List<ListColumn> columns, Set<String> naming, Map<String, Pattern> sections) {
    public ListShape {
        columns = List.copyOf(columns);
        naming = Set.copyOf(naming);
        sections = Map.copyOf(sections);
    }
}
