-- The trace that the letter belongs to, as W3C's traceparent: whoever sends it, and whenever, goes on with that.
alter table delivery add column trace text;
