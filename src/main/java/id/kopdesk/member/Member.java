package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import java.util.UUID;

/** A member of one cooperative; who is in two cooperatives is two members. */
public record Member(UUID cooperativeId, Person person, Contact contact, Membership membership) {
    /** By which lists are sorted and names found: name and nickname. */
    public String sortName() {
        String alias = person.alias();
        return CleanText.sortName(alias == null ? person.name() : person.name() + " " + alias);
    }

    /** Name with titles, as it is written in a letter. */
    public String shownName() {
        String titles = person.titles();
        String alias = person.alias();
        String name = alias == null ? person.name() : person.name() + " (" + alias + ")";
        return titles == null ? name : Titles.around(name, titles);
    }

    public Member with(Person changed) {
        return new Member(cooperativeId, changed, contact, membership);
    }

    public Member with(Contact changed) {
        return new Member(cooperativeId, person, changed, membership);
    }

    public Member with(Membership changed) {
        return new Member(cooperativeId, person, contact, changed);
    }
}
