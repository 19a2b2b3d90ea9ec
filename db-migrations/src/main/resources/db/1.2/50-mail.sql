--liquibase formatted sql

--changeset spoiwo:1.2-50
--comment: letters that wait to be sent; what they say and to whom is read when they go, so no address stands here
create table mail (
  id uuid not null,
  kind varchar(40) character set ascii not null,
  about_id uuid not null comment 'the record the letter is about',
  queued_at datetime(6) not null,
  due_at datetime(6) not null comment 'when it is tried next',
  attempts int not null,
  revision int not null comment 'grows when there is something new to say before it has gone',
  leased_until datetime(6) null comment 'until then one instance is at it',
  constraint pk_mail primary key (id),
  constraint uq_mail_about_kind unique (about_id, kind),
  constraint fk_mail_about foreign key (about_id) references record (id),
  index ix_mail_due_at (due_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table mail;
