--liquibase formatted sql

--changeset spoiwo:1.0-4
--comment: history and change feed in one: every version of every record, written with the change
create table record_version (
  record_id uuid not null,
  version int not null,
  resource varchar(20) character set ascii not null,
  type varchar(10) character set ascii not null,
  at datetime(6) not null,
  actor varchar(255) not null comment 'account that made the change',
  reason varchar(2000) null,
  visibility_before varchar(10) character set ascii null,
  visibility_after varchar(10) character set ascii null,
  snapshot longtext null comment 'the record as it read then, without its personal members; absent for a deletion',
  position bigint null comment 'place in the change feed, given in commit order',
  constraint pk_record_version primary key (record_id, version),
  constraint fk_record_version_record foreign key (record_id) references record (id),
  constraint uq_record_version_position unique (position),
  constraint ck_record_version_snapshot check (snapshot is null or json_valid(snapshot))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table record_version;
