package org.qiantou.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
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
  private final Queue<Stages> idle = new ConcurrentLinkedQueue<>();

  Doctrine() {
    rules = KieBaseBuilder.createKieBaseFromModel(compiled());
  }

  KieBase rules() {
    return rules;
  }

  /** Settles what the matter leaves unsaid (D2, D3). */
  Ruling settle(Asking asking, UnaryOperator<String> names) {
    Ruling ruling = new Ruling(names);
    run(ruling, stages -> stages.fire(List.of(asking)));
    return ruling;
  }

  /** Decides who leads, from the claims that hold (D3 to D10). */
  Ruling decide(
      Inquiry inquiry,
      List<Claim> claims,
      List<Designated> designated,
      UnaryOperator<String> names) {
    Ruling ruling = new Ruling(names);
    run(ruling, stages -> decide(stages, ruling, inquiry, claims, designated));
    return ruling;
  }

  /** Decides who leads and what follows (D3 to D24); as depending on open facts, if so told. */
  Ruling decideAll(
      Inquiry inquiry,
      List<Claim> claims,
      List<Designated> designated,
      @Nullable Outcome instead,
      UnaryOperator<String> names) {
    Ruling ruling = new Ruling(names);
    run(
        ruling,
        stages -> {
          decide(stages, ruling, inquiry, claims, designated);
          follow(stages, ruling, instead == null ? ruling.outcome() : instead);
        });
    return ruling;
  }

  /** Decides what to make of open facts (D25). */
  Ruling weighReplies(Replies replies, UnaryOperator<String> names) {
    Ruling ruling = new Ruling(names);
    run(ruling, stages -> stages.fire(List.of(replies)));
    return ruling;
  }

  private static void decide(
      Stages stages,
      Ruling ruling,
      Inquiry inquiry,
      List<Claim> claims,
      List<Designated> designated) {
    if (!designated.isEmpty()) {
      stages.fire(designated);
    }
    List<Claim> held = new ArrayList<>(claims.size());
    claims.forEach(claim -> held.addAll(ruling.filled(claim)));
    stages.fire(held);
    stages.fire(wrapped(ruling, Contender::new));
    stages.fire(wrapped(ruling, Finalist::new));
    stages.insert(wrapped(ruling, Survivor::new));
    stages.fire(List.of(inquiry));
  }

  private static void follow(Stages stages, Ruling ruling, Outcome outcome) {
    stages.insert(ruling.lost());
    if (outcome.status() != Status.DEPENDS) {
      stages.insert(
          ruling.winners().stream()
              .map(winner -> new Leading(winner.department(), winner.depth()))
              .toList());
    }
    stages.fire(List.of(outcome));
  }

  private static List<Object> wrapped(Ruling ruling, Function<Claim, Object> stage) {
    List<Object> facts = new ArrayList<>();
    ruling.standing().forEach(claim -> facts.add(stage.apply(claim)));
    return facts;
  }

  /** A session costs more than a matter, so sessions are used again; one that threw is not. */
  private void run(Ruling ruling, Consumer<Stages> matter) {
    Stages stages = idle.poll();
    if (stages == null) {
      stages = new Stages(rules.newKieSession());
    }
    stages.session.setGlobal("verdict", new Verdict(ruling));
    matter.accept(stages);
    stages.clear();
    idle.add(stages);
  }

  /** A session, and what stands in it. */
  private static final class Stages {

    private final KieSession session;
    private final List<FactHandle> handles = new ArrayList<>();

    Stages(KieSession session) {
      this.session = session;
    }

    void insert(Collection<?> facts) {
      facts.forEach(fact -> handles.add(session.insert(fact)));
    }

    void fire(Collection<?> facts) {
      insert(facts);
      session.fireAllRules(LIMIT);
    }

    void clear() {
      handles.forEach(session::delete);
      handles.clear();
      session.fireAllRules(0);
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
