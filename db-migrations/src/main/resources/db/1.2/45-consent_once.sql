--liquibase formatted sql

--changeset spoiwo:1.2-45
--comment: the same consent twice would stay when one is withdrawn
alter table consent
  add constraint uq_consent_person_purpose_given_at unique (person_id, notice_id, notice_version, given_at, purpose);
--rollback alter table consent drop index uq_consent_person_purpose_given_at;
