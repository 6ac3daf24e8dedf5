-- The trace of what somebody wants of a hotline, as W3C's traceparent: whoever goes on with it later goes on with that.
alter table hotline add column trace text;
