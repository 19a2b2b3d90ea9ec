--liquibase formatted sql

--changeset spoiwo:1.0-10
--comment: committees, platforms, networks and groups
create table network (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  name varchar(500) not null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised name, cut: what lists sort by',
  kind varchar(30) character set ascii null,
  regions varchar(400) character set ascii not null,
  member_kinds varchar(1200) character set ascii not null,
  parent_id uuid null,
  constituted_on varchar(26) character set ascii null,
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_network primary key (id),
  constraint fk_network_record foreign key (id) references record (id),
  constraint ck_network_content check (json_valid(content)),
  constraint fk_network_parent foreign key (parent_id) references network (id),
  index ix_network_sort_name (sort_name, id),
  index ix_network_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table network;
