package id.kopdesk.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one room keeps about people, so that a person's rights under UU 27/2022 can be met over all rooms: everything
 * about one person (Art. 7), and destruction once it no longer serves (Art. 43, 44). A room that keeps names, NIK,
 * phones or addresses implements it, and the window hands all of them to the audit screens.
 */
public interface PersonalData {
    /** Stands where a name was that has been destroyed. */
    String DESTROYED = "(dimusnahkan)";

    /**
     * One person in one place, such as an officer of a cooperative.
     *
     * @param id of the room's own row
     * @param record the record whose opening the access log names: the cooperative of an officer, the member itself
     * @param nationalId the whole NIK; screens mask it
     * @param where in words, such as "Ketua, KDMP Tatakan"
     * @param endedOn the day since which the data no longer serves; empty while it does
     */
    record Holder(
            UUID id,
            UUID record,
            String name,
            Optional<String> nationalId,
            String where,
            Optional<LocalDate> endedOn) {}

    /**
     * One value of a person.
     *
     * @param labelKey bundle key of its name
     * @param value ready to read, but for dates (ISO) and words that have a bundle key of their own
     */
    record Fact(String labelKey, String value, Form form) {
        public static Fact text(String labelKey, String value) {
            return new Fact(labelKey, value, Form.TEXT);
        }

        public static Fact date(String labelKey, LocalDate value) {
            return new Fact(labelKey, value.toString(), Form.DATE);
        }

        /** @param valueKey bundle key of the value */
        public static Fact word(String labelKey, String valueKey) {
            return new Fact(labelKey, valueKey, Form.WORD);
        }
    }

    /** How a fact's value is told. */
    enum Form {
        TEXT,
        DATE,
        WORD
    }

    /** Bundle key of what these people are, such as "Pengurus dan pengawas koperasi". */
    String titleKey();

    /**
     * People of that NIK (16 digits) or whose name has all these words, within the actor's scope; removed ones too.
     *
     * @param most at most so many
     */
    List<Holder> find(Actor actor, String typed, int most);

    /** Everything that is kept about this one, values that are not there left out. */
    List<Fact> everything(Actor actor, UUID id);

    /**
     * Those whose data has not served since before that day, and has not been destroyed.
     *
     * @param most at most so many
     */
    List<Holder> due(Actor actor, LocalDate before, int most);

    /** Whether the names are people's; files that are destroyed with them have names of their own. */
    default boolean namesPeople() {
        return true;
    }

    /** The cooperative whose records name this person, where there is one. */
    default Optional<UUID> cooperative(Holder holder) {
        return Optional.empty();
    }

    /**
     * Overwrites name, NIK and whatever else tells who it was, in the rows and in every value kept of them; what is
     * counted stays as it is. Cannot be undone.
     *
     * @param reason for the log
     * @return how many rows were overwritten
     */
    long destroy(Actor actor, List<UUID> ids, String reason);
}
