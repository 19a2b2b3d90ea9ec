--liquibase formatted sql

--changeset spoiwo:1.2-46
--comment: a second authorisation for the same time would go on when the first is ended
alter table authorisation add constraint uq_authorisation_account_valid_from unique (account, valid_from);
--rollback alter table authorisation drop index uq_authorisation_account_valid_from;
