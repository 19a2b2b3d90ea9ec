--liquibase formatted sql

--changeset spoiwo:1.2-80
--comment: participants without a record who agreed to be named to everybody; the name goes with the agreement
alter table participation
  add column public_name varchar(401) null comment 'of somebody without a record who agreed to be named and takes part; repeats what the content says, and only while it may be told',
  add constraint ck_participation_public_name check (public_name is null or (visibility = 'PUBLIC' and person_id is null));
update participation
  set public_name = concat(json_value(content, '$.participant.givenName'), ' ', json_value(content, '$.participant.familyName'))
  where visibility = 'PUBLIC' and person_id is null
    and json_exists(content, '$.participant') and json_contains(content, 'true', '$.listed')
    and (status is null or status not in ('WAIT_LISTED', 'EXCUSED', 'ABSENT', 'CANCELLED'));
--rollback alter table participation drop constraint ck_participation_public_name, drop column public_name;
