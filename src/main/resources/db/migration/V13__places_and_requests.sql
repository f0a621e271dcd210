-- Where voters find an edition, as far as a publisher chose; and publishing with four eyes.

create table edition_place (
    edition varchar(40) primary key,
    place varchar(10) not null,
    chosen_at timestamp with time zone not null
);

create table publication_request (
    draft bigint primary key references revision (id) on delete cascade,
    asked_by varchar(40) not null,
    asked_name varchar(200) not null,
    asked_at timestamp with time zone not null,
    fingerprint varchar(64) not null,
    reason_nl varchar not null,
    reason_en varchar not null
);

create table desk_setting (
    name varchar(40) primary key,
    choice varchar(40) not null
);
