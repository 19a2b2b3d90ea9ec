--liquibase formatted sql

--changeset spoiwo:1.0-13
--comment: agenda items: a tree inside each meeting
create table agenda_item (
  id uuid not null,
  meeting_id uuid not null,
  parent_id uuid null,
  sequence int not null comment 'place in the whole agenda, depth first, from 1',
  position int not null comment 'place among its siblings, from 1',
  number varchar(50) null,
  day int null,
  kind varchar(30) character set ascii null,
  title varchar(500) null,
  sort_date date not null comment 'of the meeting',
  search_text mediumtext not null comment 'title and text, lower case, without diacritics',
  content longtext not null comment 'the item itself, as JSON, without its children',
  constraint pk_agenda_item primary key (id),
  constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id),
  constraint ck_agenda_item_content check (json_valid(content)),
  index ix_agenda_item_meeting (meeting_id, sequence),
  index ix_agenda_item_sort_date (sort_date, id),
  fulltext index ft_agenda_item_search_text (search_text)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table agenda_item;

--changeset spoiwo:1.0-13.1
--comment: kinds of organisation an agenda item was for
create table agenda_item_track (
  agenda_item_id uuid not null,
  kind varchar(30) character set ascii not null,
  constraint pk_agenda_item_track primary key (agenda_item_id, kind),
  constraint fk_agenda_item_track_agenda_item foreign key (agenda_item_id) references agenda_item (id),
  index ix_agenda_item_track_kind (kind, agenda_item_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table agenda_item_track;
