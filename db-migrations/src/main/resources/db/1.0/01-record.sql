--liquibase formatted sql

--changeset spoiwo:1.0-1
--comment: every id there is: what references point at, what they are called, and the text one box searches
create table record (
  id uuid not null,
  resource varchar(20) character set ascii not null,
  name varchar(500) not null,
  search_text mediumtext not null comment 'names and texts, lower case, without diacritics',
  visibility varchar(10) character set ascii not null,
  deleted_at datetime(6) null comment 'a deleted id is never given away again',
  constraint pk_record primary key (id),
  fulltext index ft_record_search_text (search_text)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table record;
