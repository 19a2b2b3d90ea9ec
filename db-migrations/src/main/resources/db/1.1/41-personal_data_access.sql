--liquibase formatted sql

--changeset spoiwo:1.1-41
--comment: to whom personal data was handed out: who, whose, when, how and for what; rows are only added, and go when their time is over
create table personal_data_access (
  id uuid not null,
  at datetime(6) not null,
  account varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  record_id uuid not null comment 'the person',
  kind varchar(10) character set ascii not null,
  purpose varchar(30) character set ascii not null,
  constraint pk_personal_data_access primary key (id),
  constraint fk_personal_data_access_record foreign key (record_id) references record (id),
  index ix_personal_data_access_record (record_id, id),
  index ix_personal_data_access_account (account, id),
  index ix_personal_data_access_at (at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table personal_data_access;
