--liquibase formatted sql

--changeset spoiwo:1.2-60
--comment: programmes that are drawn up, consulted, adopted and updated
create table programme (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  title varchar(500) not null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised title, cut: what lists sort by',
  horizon_from varchar(26) character set ascii null,
  horizon_to varchar(26) character set ascii null,
  regions varchar(400) character set ascii not null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_programme primary key (id),
  constraint fk_programme_record foreign key (id) references record (id),
  constraint ck_programme_content check (json_valid(content)),
  index ix_programme_sort_name (sort_name, id),
  index ix_programme_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table programme;
