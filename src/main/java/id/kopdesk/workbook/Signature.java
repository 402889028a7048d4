package id.kopdesk.workbook;

import java.util.List;

/**
 * One signer's block.
 *
 * @param above lines before the space for the signature: place and date, "a.n.", position
 * @param name in bold under the space
 * @param below rank and NIP
 */
public record Signature(List<String> above, String name, List<String> below) {
    public Signature {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
