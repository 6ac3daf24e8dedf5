package io.switchboard.forwarding.retention;

/** What is forgotten some time after it is over: each statement takes an instant and how many rows at a time. */
enum Forgotten {
    /**
     * A volunteer who is gone is remembered by no shift: nobody is left who would know what was agreed with them. Who is under way answers
     * to the end.
     */
    PHONES(
            """
            update shift set name = null, phone = null, phone_hash = null
            where id in (select s.id from shift s
                         where s.ended_at is not null and s.phone is not null
                           and (s.ended_at < $1
                                or (s.volunteer_id is not null
                                    and not exists (select 1 from volunteer v where v.id = s.volunteer_id)))
                         limit $2)
            """),

    ACTORS(
            """
            update change set by_text = null, by_person = null, network = null, from_text = null, to_text = null
            where id in (select id from change
                         where wanted_at < $1
                           and (by_text is not null or by_person is not null or network is not null
                                or from_text is not null or to_text is not null)
                         limit $2)
            """),

    CHANGES("delete from change where id in (select id from change where wanted_at < $1 limit $2)"),

    SHIFTS("delete from shift where id in (select id from shift where ended_at < $1 limit $2)"),

    LINKS(
            """
            delete from volunteer_link where id in (select id from volunteer_link where revoked_at < $1 limit $2)
            """),

    UNDO_LINKS(
            """
            delete from undo_link where secret_hash in (select secret_hash from undo_link where made_at < $1 limit $2)
            """),

    DRIFT("delete from drift where id in (select id from drift where found_at < $1 limit $2)"),

    /** Their exceptions and reminders go with them. */
    PLANNED(
            """
            delete from planned_shift
            where id in (select id from planned_shift where coalesce(date, valid_until) < ($1 at time zone 'UTC')::date limit $2)
            """),

    EXCEPTIONS(
            """
            delete from shift_exception
            where (planned_id, date) in
                  (select planned_id, date from shift_exception where date < ($1 at time zone 'UTC')::date limit $2)
            """),

    REMINDERS(
            """
            delete from shift_reminder
            where secret_hash in (select secret_hash from shift_reminder where date < ($1 at time zone 'UTC')::date limit $2)
            """),

    OPERATORS_OF_RETIRED(
            """
            delete from hotline_operator where (hotline_id, person) in
                (select o.hotline_id, o.person from hotline_operator o join hotline h on h.id = o.hotline_id
                 where h.retired_at < $1 limit $2)
            """),

    VOLUNTEERS_OF_RETIRED(
            """
            delete from volunteer where id in
                (select v.id from volunteer v join hotline h on h.id = v.hotline_id where h.retired_at < $1 limit $2)
            """),

    NOTICES_OF_RETIRED(
            """
            update hotline set notices = '{}', unanswered_kind = 'NOTHING', unanswered_to = null
            where id in (select id from hotline
                         where retired_at < $1 and (cardinality(notices) > 0 or unanswered_to is not null) limit $2)
            """),

    AGENTS_OF_RETIRED(
            """
            delete from queue_agent where (hotline_id, phone_hash) in
                (select a.hotline_id, a.phone_hash from queue_agent a join hotline h on h.id = a.hotline_id
                 where h.retired_at < $1 limit $2)
            """);

    private final String statement;

    Forgotten(String statement) {
        this.statement = statement;
    }

    String statement() {
        return statement;
    }
}
