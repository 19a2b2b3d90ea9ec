package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * A key pair that signs tokens, with the name (kid) by which a token says which key signed it.
 *
 * <p>RSA, because that is what quarkus-oidc verifies with a key it is given rather than one it fetches.
 *
 * @param id derived from the public key, so that it can neither be lost nor be given to another key
 */
record SigningKey(String id, PrivateKey privateKey, PublicKey publicKey) {

    private static final int BITS = 3072;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The key in the text of a PKCS #8 PEM file, which holds the public half, too.
     *
     * @throws IllegalArgumentException if the text is not such a key
     */
    static SigningKey ofPem(String pem) {
        String encoded = pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return of((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("Not an RSA private key in PKCS #8 PEM form", e);
        }
    }

    private static SigningKey of(RSAPrivateCrtKey privateKey) throws GeneralSecurityException {
        PublicKey publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
        String id =
                Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
        return new SigningKey(id, privateKey, publicKey);
    }

    String toPem() {
        return BEGIN + LINES.encodeToString(privateKey.getEncoded()) + END;
    }

    /** The public half as base64 text, the form in which quarkus-oidc is given a key. */
    String encodedPublicKey() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }
}
