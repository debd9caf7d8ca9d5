package org.qiantou.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.qiantou.model.Status;

/**
 * The doctrine's rules ({@code rules/doctrine/*.drl}), compiled when the project was built. A
 * matter gets a session of its own. Each stage is fired to its end before the next one's facts go
 * in, so that its rules may ask what is not there. Safe for use by many threads.
 */
final class Doctrine {

  /** Far more firings than any matter needs; a rule that fires for ever stops here. */
  private static final int LIMIT = 1_000_000;

  private static final String COMPILED = "/META-INF/kie/org.qiantou/qiantou/drools-model";

  private final KieBase rules;

  Doctrine() {
    rules = KieBaseBuilder.createKieBaseFromModel(compiled());
  }

  KieBase rules() {
    return rules;
  }

  /** Settles what the matter leaves unsaid (D2, D3). */
  Verdict settle(Asking asking, UnaryOperator<String> names) {
    Verdict verdict = new Verdict(names);
    run(verdict, session -> fire(session, List.of(asking)));
    return verdict;
  }

  /** Decides who leads, from the claims that hold (D3 to D10). */
  Verdict decide(
      Inquiry inquiry,
      List<Claim> claims,
      List<Designated> designated,
      UnaryOperator<String> names) {
    Verdict verdict = new Verdict(names);
    run(verdict, session -> decide(session, verdict, inquiry, claims, designated));
    return verdict;
  }

  /** Decides who leads and what follows (D3 to D24); as depending on open facts, if so told. */
  Verdict decideAll(
      Inquiry inquiry,
      List<Claim> claims,
      List<Designated> designated,
      @Nullable Outcome instead,
      UnaryOperator<String> names) {
    Verdict verdict = new Verdict(names);
    run(
        verdict,
        session -> {
          decide(session, verdict, inquiry, claims, designated);
          follow(session, verdict, instead == null ? verdict.outcome() : instead);
        });
    return verdict;
  }

  /** Decides what to make of open facts (D25). */
  Verdict weighReplies(Replies replies, UnaryOperator<String> names) {
    Verdict verdict = new Verdict(names);
    run(verdict, session -> fire(session, List.of(replies)));
    return verdict;
  }

  private static void decide(
      KieSession session,
      Verdict verdict,
      Inquiry inquiry,
      List<Claim> claims,
      List<Designated> designated) {
    if (!designated.isEmpty()) {
      fire(session, designated);
    }
    fire(session, claims.stream().map(claim -> filled(verdict, claim)).toList());
    fire(session, verdict.standing().stream().map(Contender::of).toList());
    fire(session, verdict.standing().stream().map(Finalist::of).toList());
    verdict.standing().stream().map(Survivor::of).forEach(session::insert);
    fire(session, List.of(inquiry));
  }

  private static void follow(KieSession session, Verdict verdict, Outcome outcome) {
    verdict.lost().forEach(session::insert);
    if (outcome.status() != Status.DEPENDS) {
      verdict.winners().stream()
          .map(winner -> new Leading(winner.department(), winner.depth()))
          .forEach(session::insert);
    }
    fire(session, List.of(outcome));
  }

  private static Claim filled(Verdict verdict, Claim claim) {
    Designated designated = verdict.filled().get(claim);
    return designated == null ? claim : designated.filled();
  }

  private static void fire(KieSession session, List<?> facts) {
    facts.forEach(session::insert);
    session.fireAllRules(LIMIT);
  }

  private void run(Verdict verdict, Consumer<KieSession> stages) {
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("verdict", verdict);
      stages.accept(session);
    } finally {
      session.dispose();
    }
  }

  /** Loads the class that the build made of the rules; a file beside it names it. */
  private static Model compiled() {
    try (InputStream in = Doctrine.class.getResourceAsStream(COMPILED)) {
      if (in == null) {
        throw new IllegalStateException(
            "the compiled doctrine is not on the class path: " + COMPILED);
      }
      // The first line gives the version of Drools, the second the class.
      String name = new String(in.readAllBytes(), UTF_8).strip().lines().toList().get(1);
      return Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled doctrine cannot be loaded", e);
    }
  }
}
