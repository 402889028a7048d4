package id.kopdesk.loan.letter;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Part;
import id.kopdesk.loan.Attendee;
import id.kopdesk.loan.Guest;
import id.kopdesk.loan.LoanCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sender's register of letters as it was read, for one letter of one proposal: pure rules over what was kept. */
public final class LetterRegister {
    private final LetterKind kind;
    private final LoanCase loan;
    private final Sender sender;
    private final List<Kept> kept;
    private final List<String> recorded;

    record Kept(
            UUID proposal,
            LetterKind kind,
            LocalDate dated,
            String pattern,
            @Nullable Long serial,
            String reference,
            @Nullable String name) {}

    /**
     * @param kept letters that were printed, the newest first
     * @param recorded numbers that were told with steps of the village's proposals
     */
    LetterRegister(LetterKind kind, LoanCase loan, Sender sender, List<Kept> kept, List<String> recorded) {
        this.kind = kind;
        this.loan = loan;
        this.sender = sender;
        this.kept = List.copyOf(kept);
        this.recorded = List.copyOf(recorded);
    }

    /** What is proposed: a letter printed again keeps its number, another one takes the next of its sender and year. */
    public LetterBook.Signing propose(CooperativeFile cooperative) {
        String signer = kept.stream()
                .map(Kept::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> known(cooperative).orElse(""));
        Optional<Kept> before = kept.stream()
                .filter(k -> k.kind() == kind && k.proposal().equals(loan.file().id()))
                .findFirst();
        if (before.isPresent()) {
            return new LetterBook.Signing(before.get().pattern(), before.get().reference(), signer);
        }
        String pattern = kept.stream().map(Kept::pattern).findFirst().orElse(sender.pattern());
        return new LetterBook.Signing(pattern, next(pattern), signer);
    }

    /** The next number under a pattern, which a person may have changed. */
    public String next(String pattern) {
        int year = loan.today().getYear();
        LetterNumber number = new LetterNumber(pattern);
        long last = kept.stream()
                .filter(k -> k.dated().getYear() == year)
                .map(Kept::serial)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long told = recorded.stream()
                .map(reference -> number.serial(reference, year))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .max()
                .orElse(0);
        return number.of(Math.max(last, told) + 1, loan.today());
    }

    /** Warns of a number that its sender gave to another letter of the year. */
    public List<Finding> check(LetterBook.Signing signing) {
        List<Finding> found = new ArrayList<>(new LetterNumber(signing.pattern()).check());
        if (signing.number().length() > LetterNumber.MOST || signing.signer().length() > Guest.MOST) {
            found.add(Finding.error("number", "loan.letter.long", LetterNumber.MOST, Guest.MOST));
        }
        String wanted = signing.number().strip();
        boolean used = !wanted.isEmpty()
                && kept.stream()
                        .filter(k -> k.dated().getYear() == loan.today().getYear())
                        .filter(k -> k.kind() != kind
                                || !k.proposal().equals(loan.file().id()))
                        .anyMatch(k -> k.reference().equalsIgnoreCase(wanted));
        if (used) {
            found.add(Finding.warning("number", "loan.letter.used", wanted));
        }
        return found;
    }

    /** Who signs by what else is known: the officer who heads the village, or who was named for the meeting. */
    private Optional<String> known(CooperativeFile cooperative) {
        List<Guest> guests = loan.file().guests(loan.file().submission().round());
        return switch (sender) {
            case VILLAGE ->
                cooperative.officers().stream()
                        .map(Part::value)
                        .filter(o -> o.villageHead() && o.serves(loan.today()))
                        .map(Officer::name)
                        .findFirst()
                        .or(() -> guests.stream()
                                .filter(g -> g.element() == Attendee.VILLAGE_HEAD)
                                .map(Guest::name)
                                .findFirst());
            case COUNCIL ->
                guests.stream()
                        .filter(g -> g.element() == Attendee.COUNCIL && chairs(g.duty()))
                        .map(Guest::name)
                        .findFirst();
            case OFFICE, REGENT -> Optional.empty();
        };
    }

    private static boolean chairs(@Nullable String duty) {
        String plain = duty == null ? "" : duty.toLowerCase(Locale.ROOT);
        return plain.contains("ketua") && !plain.contains("wakil");
    }
}
