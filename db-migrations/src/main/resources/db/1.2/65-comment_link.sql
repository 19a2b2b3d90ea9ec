--liquibase formatted sql

--changeset spoiwo:1.2-65
--comment: private links that were given to those who sent comments; one that was sent twice has two
create table comment_link (
  token_hash char(64) character set ascii not null comment 'SHA-256 of the token in the link',
  comment_id uuid not null,
  constraint pk_comment_link primary key (token_hash),
  constraint fk_comment_link_comment foreign key (comment_id) references record (id),
  index ix_comment_link_comment (comment_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table comment_link;
