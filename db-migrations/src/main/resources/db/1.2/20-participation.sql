--liquibase formatted sql

--changeset spoiwo:1.2-20
--comment: who was invited to a meeting, registered, came or was excused, and for whom
create table participation (
  id uuid not null,
  version int not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  visibility varchar(10) character set ascii not null,
  maintainers varchar(400) character set ascii not null comment 'regions whose editors may change it, comma-separated',
  meeting_id uuid not null,
  person_id uuid null comment 'absent for those who have no record of their own: their names are in the content only',
  organization_id uuid null,
  represented_id uuid null comment 'the first of those represented',
  as_member_of_id uuid null comment 'the network of the meeting as whose member they take part',
  capacity varchar(30) character set ascii null,
  mode varchar(10) character set ascii null,
  status varchar(20) character set ascii null comment 'the last of its history',
  designation varchar(500) null,
  unnamed int null comment 'how many people, when they are not named; without it, it counts as one',
  content longtext not null comment 'the record itself, as JSON with ids for references; the columns repeat what lists filter, sort and show',
  constraint pk_participation primary key (id),
  constraint fk_participation_record foreign key (id) references record (id),
  constraint ck_participation_content check (json_valid(content)),
  constraint ck_participation_unnamed check (unnamed is null or (unnamed > 0 and person_id is null)),
  constraint fk_participation_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_participation_person foreign key (person_id) references person (id),
  constraint fk_participation_organization foreign key (organization_id) references organization (id),
  constraint fk_participation_represented foreign key (represented_id) references record (id),
  constraint fk_participation_as_member_of foreign key (as_member_of_id) references network (id),
  constraint uq_participation_person unique (meeting_id, person_id),
  index ix_participation_meeting (meeting_id, id),
  index ix_participation_person (person_id, meeting_id),
  index ix_participation_as_member_of (as_member_of_id, meeting_id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
--rollback drop table participation;
