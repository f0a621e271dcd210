-- How heavy a statement can be for a class. Revisions from before have none.

create table statement_sensitivity (
    revision bigint not null references revision (id),
    ordinal integer not null,
    statement varchar(40) not null,
    weight varchar(10) not null,
    age integer not null,
    subjects varchar not null,
    primary key (revision, ordinal),
    unique (revision, statement)
);

-- Lessons whose pupils the server plays, for a teacher who tries one alone.
create table rehearsal (
    lesson varchar(22) primary key references lesson (id) on delete cascade
);
