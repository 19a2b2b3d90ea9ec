--liquibase formatted sql

--changeset spoiwo:1.2-61
--comment: versions of programmes, each with its whole tree: it is only ever read and written with its version
create table programme_version (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  programme_id uuid not null,
  label varchar(500) not null,
  date varchar(26) character set ascii null,
  sort_date date not null comment 'its first possible day; the year 1 when it has none',
  status varchar(10) character set ascii null,
  document_id uuid null,
  node_count int not null,
  indicator_count int not null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_programme_version primary key (id),
  constraint fk_programme_version_record foreign key (id) references record (id),
  constraint ck_programme_version_content check (json_valid(content)),
  constraint fk_programme_version_programme foreign key (programme_id) references programme (id),
  constraint fk_programme_version_document foreign key (document_id) references document (id),
  index ix_programme_version_programme (programme_id, sort_date, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table programme_version;
