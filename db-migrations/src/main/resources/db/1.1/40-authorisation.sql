--liquibase formatted sql

--changeset spoiwo:1.1-40
--comment: who may process personal data: written authorisation and confidentiality undertaking (act of 5 August 2022, art. 66)
create table authorisation (
  id uuid not null,
  account varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  authorised_on date not null,
  undertaking_signed_on date not null,
  valid_from date not null,
  valid_to date null comment 'the last day; absent while no end is known',
  document varchar(500) null comment 'reference number of the written authorisation',
  recorded_at datetime(6) not null,
  recorded_by varchar(255) not null,
  constraint pk_authorisation primary key (id),
  constraint ck_authorisation_signed check (valid_from >= authorised_on and valid_from >= undertaking_signed_on),
  constraint ck_authorisation_valid check (valid_to is null or valid_to >= valid_from),
  index ix_authorisation_account (account, valid_from)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table authorisation;
