--liquibase formatted sql

--changeset spoiwo:1.0-8
--comment: projects that pay for coordination
create table project (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  name varchar(500) not null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised name, cut: what lists sort by',
  mode varchar(20) character set ascii null,
  programme varchar(500) null,
  from_date varchar(26) character set ascii null,
  to_date varchar(26) character set ascii null,
  regions varchar(400) character set ascii not null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_project primary key (id),
  constraint fk_project_record foreign key (id) references record (id),
  constraint ck_project_content check (json_valid(content)),
  index ix_project_sort_name (sort_name, id),
  index ix_project_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table project;
