-- Election programmes as editors gave them, once each: by the SHA-256 of the file. Rows are added and removed, never changed but for
-- the moment at which somebody last gave the file. Which programme of which party it is, the entries of an edition say.

create table programme_file (
    sha256 varchar(64) primary key,
    media_type varchar(100) not null,
    size integer not null,
    pages integer not null,
    read_at timestamp with time zone not null
);

-- The bytes in pieces: of one column both databases know the type of, H2 keeps no more than a megabyte.
create table programme_bytes (
    sha256 varchar(64) not null references programme_file (sha256) on delete cascade,
    piece integer not null,
    bytes bytea not null,
    primary key (sha256, piece)
);

create table programme_page (
    sha256 varchar(64) not null references programme_file (sha256) on delete cascade,
    page integer not null,
    content text not null,
    primary key (sha256, page)
);
