package org.spoiwo.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/**
 * An OpenID Connect provider as small as one can be: it says where its keys are, and what they are, and signs. Other than a
 * real one it can put anything into its tokens, and be switched off and on.
 */
final class OpenIdProvider implements AutoCloseable {

    private final int port;
    private final SigningKey key;
    private final HttpServer server;

    private OpenIdProvider(int port, SigningKey key, HttpServer server) {
        this.port = port;
        this.key = key;
        this.server = server;
    }

    /** A port where nobody listens yet. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    static OpenIdProvider start(int port, SigningKey key) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            OpenIdProvider provider = new OpenIdProvider(port, key, server);
            provider.serve("/.well-known/openid-configuration", provider.description());
            provider.serve("/keys", provider.keys());
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claims of a token that is right but for what a test adds or changes. */
    JwtClaimsBuilder claims() {
        return Jwt.issuer(address(port))
                .audience("spoiwo")
                .subject("anna")
                .claim("jti", UUID.randomUUID().toString())
                .expiresIn(Duration.ofMinutes(5));
    }

    String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(key.id()).sign(key.privateKey());
    }

    private void serve(String path, JsonObject answer) {
        server.createContext(path, exchange -> {
            byte[] body = answer.encode().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private JsonObject description() {
        return new JsonObject()
                .put("issuer", address(port))
                .put("jwks_uri", address(port) + "/keys")
                .put("authorization_endpoint", address(port) + "/authorize")
                .put("token_endpoint", address(port) + "/token");
    }

    private JsonObject keys() {
        RSAPublicKey publicKey = (RSAPublicKey) key.publicKey();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", key.id())
                                        .put("n", encoded(publicKey.getModulus()))
                                        .put("e", encoded(publicKey.getPublicExponent()))));
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = java.util.Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
