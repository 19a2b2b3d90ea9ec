package org.spoiwo.api.speed;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Serves {@link RawMeetings} from raw Vert.x routes, in a process of its own: the HTTP server, the pool and the driver of
 * the service with nothing in between. Arguments: port, JDBC URL, user name, account; the password is in the environment.
 */
final class RawServer {

    /** As many as the service's pool has (quarkus.datasource.jdbc.max-size). */
    static final int CONNECTIONS = 20;

    static final String PASSWORD = "SPEED_PASSWORD";

    private RawServer() {}

    public static void main(String... arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        AgroalDataSource database = pool(arguments[1], arguments[2], System.getenv(PASSWORD));
        RawMeetings meetings = new RawMeetings(database, arguments[3]);
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
        Router router = Router.router(vertx);
        router.get("/raw/meetings")
                .blockingHandler(
                        answering(request -> meetings.list(
                                request.request().getParam("region"),
                                request.request().getParam("seal"))),
                        false);
        router.get("/raw/meetings/:id")
                .blockingHandler(answering(request -> meetings.meeting(request.pathParam("id"))), false);
        RawAnswers answers = new RawAnswers(database);
        router.get("/raw/answers/:question/:id")
                .blockingHandler(
                        answering(request -> answers.answer(request.pathParam("question"), request.pathParam("id"))),
                        false);
        router.post("/raw/meetings").handler(BodyHandler.create(false));
        router.post("/raw/meetings")
                .blockingHandler(
                        answering(request ->
                                meetings.create(request.body().buffer().getBytes())),
                        false);
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(router)
                .listen();
    }

    private static AgroalDataSource pool(String url, String user, String password) throws Exception {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password)))));
    }

    private interface Answer {
        /** The bytes of the answer; null if there is no such thing. */
        byte @Nullable [] to(RoutingContext request) throws Exception;
    }

    private static Handler<RoutingContext> answering(Answer answer) {
        return request -> {
            try {
                byte[] body = answer.to(request);
                if (body == null) {
                    request.response().setStatusCode(404).end();
                } else {
                    request.response()
                            .putHeader("content-type", "application/json")
                            .end(Buffer.buffer(body));
                }
            } catch (Exception e) {
                e.printStackTrace();
                request.fail(e);
            }
        };
    }
}
