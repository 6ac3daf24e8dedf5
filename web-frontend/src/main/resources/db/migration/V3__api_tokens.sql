-- What other programs come in by. The id is public; of the secret there is the SHA-256, enough since it is 256 random bits.
create table api_token (
    id            text primary key,
    secret_hash   bytea not null check (length(secret_hash) = 32),
    name          text not null,
    scopes        text[] not null,
    -- whose conferences it speaks for; none means all
    domains       text[] not null,
    made_by       text not null,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    -- to the minute
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    revoked_by    text
);
