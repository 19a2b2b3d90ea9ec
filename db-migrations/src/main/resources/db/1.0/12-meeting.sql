--liquibase formatted sql

--changeset spoiwo:1.0-12
--comment: meetings
create table meeting (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  title varchar(500) not null,
  sort_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_polish_ai_ci not null comment 'normalised name, cut: what lists sort by',
  ordinal int null,
  kind varchar(30) character set ascii null,
  form varchar(20) character set ascii null,
  status varchar(20) character set ascii null,
  openness varchar(30) character set ascii null,
  start_date varchar(26) character set ascii null,
  end_date varchar(26) character set ascii null,
  earliest date null comment 'first day it may have been; absent when the year is not known',
  latest date null comment 'last day it may have been; absent when the year is not known',
  sort_date date not null comment 'first possible day; month and day in the year 1 without a year; year 1 itself without any date',
  locality varchar(500) null,
  regions varchar(400) character set ascii not null,
  network_id uuid null comment 'the first convening network',
  organizer_id uuid null comment 'the first organiser',
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_meeting primary key (id),
  constraint fk_meeting_record foreign key (id) references record (id),
  constraint ck_meeting_content check (json_valid(content)),
  constraint fk_meeting_network foreign key (network_id) references network (id),
  constraint fk_meeting_organizer foreign key (organizer_id) references organization (id),
  index ix_meeting_sort_date (sort_date, id),
  index ix_meeting_public_sort_date (visibility, sort_date, id),
  index ix_meeting_sort_name (sort_name, id),
  index ix_meeting_public_sort_name (visibility, sort_name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table meeting;
