package org.spoiwo.api.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What {@code dryRun=true} means: everything is done, and nothing stays. */
@ApplicationScoped
public class DryRun {

    private final EntityManager entities;

    DryRun(EntityManager entities) {
        this.entities = entities;
    }

    /** The last act of a use case in its transaction. The database has its say before everything is undone. */
    public void undoIfAsked(WriteRequest request) {
        if (request.dryRun()) {
            entities.flush();
            QuarkusTransaction.setRollbackOnly();
        }
    }
}
