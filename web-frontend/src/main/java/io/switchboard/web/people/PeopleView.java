package io.switchboard.web.people;

import io.switchboard.web.access.Appointed;
import java.util.List;

/**
 * Who administers.
 *
 * @param typed an address that was typed and is none; empty otherwise
 * @param wrongAdministrator what is wrong with what was typed there; null when nothing is
 * @param wrongPerson likewise, of whose sessions are to end
 */
record PeopleView(
        List<AdministratorFace> administrators,
        String typed,
        String wrongAdministrator,
        String wrongPerson) {

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
