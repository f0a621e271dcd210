-- Links that show the site as a draft would make it. Of what stands in the link there is only a hash here.

create table draft_link (
    id varchar(22) primary key,
    hash varchar(22) not null unique,
    draft bigint not null references revision (id) on delete cascade,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create index draft_link_by_draft on draft_link (draft);
