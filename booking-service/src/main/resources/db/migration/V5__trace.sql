-- The trace of what somebody wants of a conference, as W3C's traceparent: whoever goes on with it later goes on with that.
alter table conference add column trace text;
