-- Parties that were asked to confirm their positions in a draft, by a link each, and what they answered. Of what stands in a link
-- there is only a hash here.

create table party_link (
    id varchar(22) primary key,
    hash varchar(22) not null unique,
    draft bigint not null references revision (id) on delete cascade,
    party varchar(40) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    last_day date not null,
    opened_at timestamp with time zone,
    unique (draft, party)
);

-- What a party says on a statement: the last it saved.
create table party_answer (
    draft bigint not null references revision (id) on delete cascade,
    party varchar(40) not null,
    statement varchar(40) not null,
    stance varchar(8) not null,
    as_shown boolean not null,
    words varchar not null,
    url varchar not null,
    shown varchar(64) not null,
    saved_at timestamp with time zone not null,
    primary key (draft, party, statement)
);

-- What a party had before it when it answered, by the fingerprint of that.
create table party_shown (
    draft bigint not null references revision (id) on delete cascade,
    party varchar(40) not null,
    fingerprint varchar(64) not null,
    content varchar not null,
    primary key (draft, party, fingerprint)
);
