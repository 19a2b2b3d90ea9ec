package org.spoiwo.model.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is. */
@Schema(description = "What a document is.")
public enum DocumentKind implements Term {
    /**
     * Programme, plan or strategy, such as a regional social economy programme; Act of 5 August 2022, art. 54(1)(1).
     */
    PROGRAMME("program", "programme"),

    /** Statute, resolution or ordinance; its {@link ActKind} says which. */
    ACT("akt prawny", "legal act"),

    /** Rules of a body, a project or a call. */
    RULES("regulamin", "rules"),

    /** By which one joins a network. */
    ACCESSION_DECLARATION("deklaracja przystąpienia", "declaration of accession"),

    /** Text that partners sign. */
    AGREEMENT("porozumienie", "agreement"),

    /** Advice for practitioners. */
    GUIDE("poradnik", "guide"),

    /** Binding or recommended guidelines, such as those of an EU programme. */
    GUIDELINE("wytyczne", "guidelines"),

    /** Report or account of what was done, that of a consultation included. */
    REPORT("raport", "report"),

    /** Research, diagnosis or analysis. */
    STUDY("badanie", "study"),

    /** Slides of a talk. */
    PRESENTATION("prezentacja", "presentation"),

    /** What was said and decided at a meeting. */
    MINUTES("protokół", "minutes"),

    /** Printed agenda of a meeting. */
    AGENDA("program spotkania", "agenda"),

    /** Asks somebody to a meeting. */
    INVITATION("zaproszenie", "invitation"),

    /** To be filled in, such as a form for comments. */
    FORM("formularz", "form"),

    /** Collection, such as one of good practices. */
    CATALOGUE("katalog", "catalogue"),

    /** Map or directory of entities. */
    MAP("mapa", "map"),

    /** Set of pictures. */
    GALLERY("galeria", "gallery"),

    /** Film or sound. */
    RECORDING("nagranie", "recording"),

    /** File of which no more is known. */
    ATTACHMENT("załącznik", "attachment"),

    /** Document that a group is making together over several meetings. */
    WORKING_PRODUCT("produkt roboczy", "working product"),

    /** Notice that the law asks for, such as that of a consultation; Act of 6 December 2006, art. 6(4). */
    NOTICE("obwieszczenie", "official notice"),

    /** What somebody is told of the processing of their data; GDPR, art. 13 and 14. */
    INFORMATION_NOTICE("klauzula informacyjna", "information on data processing"),

    /** News or invitation to the public. */
    ANNOUNCEMENT("ogłoszenie", "announcement"),

    /** Official letter. */
    LETTER("pismo", "letter"),

    /** Book, article or leaflet. */
    PUBLICATION("publikacja", "publication"),

    /** Something else. */
    OTHER("inny", "other");

    private final String pl;
    private final String en;

    DocumentKind(String pl, String en) {
        this.pl = pl;
        this.en = en;
    }

    @Override
    public String pl() {
        return pl;
    }

    @Override
    public String en() {
        return en;
    }
}
