--liquibase formatted sql

--changeset spoiwo:1.2-69
--comment: letters to many about one thing: each address gets one of a kind
alter table mail
  add column recipient char(64) character set ascii not null default '' comment 'SHA-256 of the address; empty when what it is about says to whom it goes',
  add constraint uq_mail_about_kind_recipient unique (about_id, kind, recipient),
  drop index uq_mail_about_kind;
--rollback delete from mail where recipient <> '';
--rollback alter table mail add constraint uq_mail_about_kind unique (about_id, kind), drop index uq_mail_about_kind_recipient, drop column recipient;
