--liquibase formatted sql

--changeset spoiwo:1.1-44
--comment: one row, locked by whoever retires data, so that of several instances one does it
create table retention_lease (
  id int not null,
  last_run_on date null comment 'the last day on which the daily run was made',
  constraint pk_retention_lease primary key (id),
  constraint ck_retention_lease_one check (id = 1)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
insert into retention_lease (id, last_run_on) values (1, null);
--rollback drop table retention_lease;
