-- What caused it, as W3C's traceparent: whoever hears of the event goes on with that trace. Null where nobody knows.
alter table outbox add column trace text;
