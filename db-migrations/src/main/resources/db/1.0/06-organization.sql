--liquibase formatted sql

--changeset spoiwo:1.0-6
--comment: organisations and units of organisations
create table organization (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  name varchar(500) not null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised name, cut: what lists sort by',
  kinds varchar(600) character set ascii not null,
  locality varchar(500) null,
  regions varchar(400) character set ascii not null,
  parent_id uuid null,
  status varchar(20) character set ascii null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_organization primary key (id),
  constraint fk_organization_record foreign key (id) references record (id),
  constraint ck_organization_content check (json_valid(content)),
  constraint fk_organization_parent foreign key (parent_id) references organization (id),
  index ix_organization_sort_name (sort_name, id),
  index ix_organization_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table organization;
