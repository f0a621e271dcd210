-- Two people or more read the same things blind. A round goes with its draft.

-- What is read is kept as it was when the round began: whatever becomes of the draft, all coders read the same words.
create table coding_round (
    id varchar(22) primary key,
    draft bigint not null references revision (id) on delete cascade,
    ordinal integer not null,
    state varchar(7) not null,
    started_by varchar(100) not null,
    started_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    material text not null
);

create index coding_round_by_draft on coding_round (draft);

-- Who reads, by a letter. What somebody read stays when the account goes. By the seed comes the order in which they read.
create table coding_seat (
    round varchar(22) not null references coding_round (id) on delete cascade,
    coder varchar(1) not null,
    account varchar(22) references desk_account (id) on delete set null,
    name varchar(100) not null,
    seed bigint not null,
    primary key (round, coder),
    unique (round, account)
);

create index coding_seat_by_account on coding_seat (account);

create table coding_reading (
    round varchar(22) not null,
    unit integer not null,
    coder varchar(1) not null,
    answer varchar(8) not null,
    quotes varchar not null,
    doubt boolean not null,
    note varchar not null,
    read_at timestamp with time zone not null,
    primary key (round, unit, coder),
    foreign key (round, coder) references coding_seat (round, coder) on delete cascade
);

-- What was decided where they differed, and why.
create table coding_decision (
    round varchar(22) not null references coding_round (id) on delete cascade,
    unit integer not null,
    answer varchar(8) not null,
    quotes varchar not null,
    why text not null,
    made_by varchar(100) not null,
    version integer not null,
    primary key (round, unit)
);
