--liquibase formatted sql

--changeset spoiwo:1.0-7
--comment: people in public capacities
create table person (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  given_name varchar(200) not null,
  family_name varchar(200) not null,
  academic_title varchar(100) null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised name, cut: what lists sort by',
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_person primary key (id),
  constraint fk_person_record foreign key (id) references record (id),
  constraint ck_person_content check (json_valid(content)),
  index ix_person_sort_name (sort_name, id),
  index ix_person_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table person;
