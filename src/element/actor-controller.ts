import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import { guideMachine, type GuideEvent, type GuideInput, type GuideNews } from '../machine/guide-machine.js';

type GuideActor = Actor<typeof guideMachine>;
export type GuideSnapshot = SnapshotFrom<typeof guideMachine>;

/**
 * One actor for one host. The host may be moved about in the page: it stops listening while it is out of it,
 * and the actor keeps its answers until it is stopped.
 */
export class ActorController implements ReactiveController {
  #host: ReactiveControllerHost;
  #hear: (news: GuideNews) => void;
  #actor: GuideActor;
  #listening: { unsubscribe(): void }[] = [];

  constructor(host: ReactiveControllerHost, input: GuideInput, hear: (news: GuideNews) => void) {
    this.#host = host;
    this.#hear = hear;
    this.#actor = createActor(guideMachine, { input });
    this.#actor.start();
    host.addController(this);
  }

  get snapshot(): GuideSnapshot {
    return this.#actor.getSnapshot();
  }

  send(event: GuideEvent): void {
    this.#actor.send(event);
  }

  /** Ends the conversation for good. */
  stop(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
    this.#actor.stop();
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    for (const subscription of this.#listening.splice(0)) subscription.unsubscribe();
  }

  #listen(): void {
    if (this.#listening.length > 0) return;
    this.#listening.push(
      this.#actor.subscribe(() => this.#host.requestUpdate()),
      this.#actor.on('*', (news) => this.#hear(news)),
    );
  }
}
