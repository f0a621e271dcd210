-- The words of a quote that a position rests on. Revisions from before have none, and their quotes count whole.

create table position_sentence (
    revision bigint not null references revision (id),
    ordinal integer not null,
    statement varchar(40) not null,
    party varchar(40) not null,
    quote varchar(40) not null,
    content varchar not null,
    primary key (revision, ordinal),
    unique (revision, statement, party, quote)
);
