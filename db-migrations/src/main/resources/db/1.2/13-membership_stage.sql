--liquibase formatted sql

--changeset spoiwo:1.2-13
--comment: how far on the way to membership: applicants are on no roster
alter table membership
  add column stage varchar(10) character set ascii null comment 'last known step on the way to membership' after role;
--rollback alter table membership drop column stage;

--changeset spoiwo:1.2-13.1
--comment: of the memberships that are there; one without a beginning began when the member was accepted
update membership m
  set m.stage = json_value(m.content, '$.stages[last].stage');
update membership m
  join (
    select s.id, substr(min(concat(lpad(l.place, 5, '0'), l.day)), 6) begins
    from membership s, json_table(s.content, '$.stages[*]' columns (
      place for ordinality,
      stage varchar(10) path '$.stage',
      day varchar(26) path '$.on')) l
    where l.stage = 'MEMBER' and l.day is not null and s.from_date is null
    group by s.id) a on a.id = m.id
  set m.from_earliest = cast(case
      when a.begins like '[%' then substr(a.begins, 2, 10)
      when a.begins like 'X%' then null
      when length(a.begins) = 4 then concat(a.begins, '-01-01')
      when length(a.begins) = 7 then concat(a.begins, '-01')
      else a.begins end as date);
--rollback not required
