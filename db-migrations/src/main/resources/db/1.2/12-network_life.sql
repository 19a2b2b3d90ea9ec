--liquibase formatted sql

--changeset spoiwo:1.2-12
--comment: when a network existed, and the last step in its life: closed ones stay findable
alter table network
  add column stage varchar(20) character set ascii null comment 'last known step in its life' after constituted_on,
  add column constituted_earliest date null comment 'earliest day it may have been constituted; absent when not known' after stage,
  add column dissolved_latest date null comment 'latest day it may have been dissolved; absent when not known or not dissolved' after constituted_earliest;
--rollback alter table network drop column stage, drop column constituted_earliest, drop column dissolved_latest;

--changeset spoiwo:1.2-12.1
--comment: of the networks that are there
update network n
  join (
    select o.id,
      json_value(o.content, '$.stages[last].stage') stage,
      json_value(o.content, '$.stages[last].on') ends,
      coalesce(o.constituted_on, substr(c.placed, 6)) begins
    from network o
    left join (
      select s.id, min(concat(lpad(l.place, 5, '0'), l.day)) placed
      from network s, json_table(s.content, '$.stages[*]' columns (
        place for ordinality,
        stage varchar(20) path '$.stage',
        day varchar(26) path '$.on')) l
      where l.stage = 'CONSTITUTED' and l.day is not null
      group by s.id) c on c.id = o.id) life on life.id = n.id
  set n.stage = life.stage,
    n.constituted_earliest = cast(case
      when life.begins like '[%' then substr(life.begins, 2, 10)
      when life.begins like 'X%' then null
      when length(life.begins) = 4 then concat(life.begins, '-01-01')
      when length(life.begins) = 7 then concat(life.begins, '-01')
      else life.begins end as date),
    n.dissolved_latest = if(life.stage = 'DISSOLVED', cast(case
      when life.ends like '[%' then substr(life.ends, 14, 10)
      when life.ends like 'X%' then null
      when length(life.ends) = 4 then concat(life.ends, '-12-31')
      when length(life.ends) = 7 then last_day(concat(life.ends, '-01'))
      else life.ends end as date), null);
--rollback not required
