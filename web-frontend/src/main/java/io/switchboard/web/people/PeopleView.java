package io.switchboard.web.people;

import io.switchboard.web.access.Appointed;
import io.switchboard.web.access.domain.ListStanding;
import java.util.List;

/**
 * Who administers.
 *
 * @param domains the list of domains that may come in; null where none is kept elsewhere
 * @param typed an address that was typed and is none; empty otherwise
 * @param wrongAdministrator what is wrong with what was typed there; null when nothing is
 * @param wrongPerson likewise, of whose sessions are to end
 */
record PeopleView(
        List<AdministratorFace> administrators,
        DomainsFace domains,
        String typed,
        String wrongAdministrator,
        String wrongPerson) {

    /**
     * The list of domains that is kept elsewhere.
     *
     * @param read when the last good one was read, in words
     * @param trouble how the last reading went; null when it went well
     */
    record DomainsFace(String read, int size, String trouble) {

        static DomainsFace of(ListStanding it, Reader reader) {
            return new DomainsFace(
                    it.fetchedAt().map(reader::moment).orElseGet(reader.words()::neverRead),
                    it.size(),
                    it.troubled() ? it.outcome() : null);
        }
    }

    /**
     * @param person keyed hash, by which the pages speak of them
     * @param address as it was given
     */
    record AdministratorFace(String person, String address, String by, String at) {

        static AdministratorFace of(Appointed it, Reader reader) {
            return new AdministratorFace(
                    it.person(), it.address().text(), it.by(), reader.moment(it.at()));
        }
    }
}
