import { readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { DocValue } from '#lib/sync/doc-value.svelte.ts';
import { indexedDbStores } from '#lib/sync/indexeddb-stores.ts';
import type { SaveState } from '#lib/sync/save-state.ts';
import { localStoreContract } from '#lib/sync/testing/local-store-contract.ts';
import { Joining } from '#lib/workshop/joining.svelte.ts';
import { MyBallot } from '#lib/workshop/my-ballot.svelte.ts';
import { isAnswerer } from '#lib/workshop/person.ts';
import { browserDeps } from '#lib/workshop/workshop-deps.ts';
import { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import * as Y from 'yjs';

/** What a screen that shows a workshop and a ballot has been told, in order. */
interface Screen {
  session: WorkshopSession;
  ballot: MyBallot | null;
  steps: (string | null)[];
  answered: number[];
  saves: SaveState['kind'][];
  starts: number;
  close: () => void;
}

const items = ['founding-01', 'founding-02', 'founding-03'];
const deps = browserDeps();
let screen: Screen | null = null;

/** Follows a workshop by effects, as components do. */
function show(id: string): void {
  const session = new WorkshopSession(id, deps);
  const shown: Screen = {
    ...{ session, ballot: null, steps: [], answered: [], saves: [], starts: 0 },
    close: $effect.root(() => {
      $effect(() => session.start());
      $effect(() => {
        shown.steps.push(session.step?.id ?? null);
      });
      $effect(() => {
        const person = session.person;
        if (person && isAnswerer(person) && !shown.ballot) showBallot(shown, person);
      });
    }),
  };
  screen = shown;
}

function showBallot(shown: Screen, person: ConstructorParameters<typeof MyBallot>[1]): void {
  const ballot = new MyBallot(shown.session, person, items);
  shown.ballot = ballot;
  const closeBallot = $effect.root(() => {
    $effect(() => {
      shown.starts += 1;
      return ballot.start();
    });
    $effect(() => {
      shown.answered.push(ballot.answered);
    });
    $effect(() => {
      shown.saves.push(ballot.save.kind);
    });
  });
  const { close } = shown;
  shown.close = () => {
    closeBallot();
    close();
  };
}

const probe = {
  /** Names and errors of what IndexedDB does not keep of the port's promises; empty if it keeps all. */
  async checkStores(): Promise<string[]> {
    const broken: string[] = [];
    for (const { name, check } of localStoreContract)
      await check(indexedDbStores).catch((error: unknown) =>
        broken.push(`${name}: ${String(error)}`),
      );
    return broken;
  },

  /** What an effect reads of a document over some changes, its replacement, and its own end. */
  async followDocument(): Promise<number[]> {
    let doc = new Y.Doc();
    let listener = (): void => undefined;
    let listeners = 0;
    const holder = {
      get doc() {
        return doc;
      },
      onDocument(changed: () => void) {
        listener = changed;
        listeners += 1;
        return () => (listeners -= 1);
      },
    };
    const value = new DocValue(holder, (from) => readBallotAnswers(from).size);
    const seen: number[] = [];
    const close = $effect.root(() => {
      $effect(() => {
        seen.push(value.current);
        // A second reader does not listen a second time.
        void value.current;
      });
    });
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    const answers = () => doc.getMap('answers');
    await settle();
    doc.on('update', () => listener());
    doc.transact(() => items.forEach((item) => answers().set(item, 3)));
    await settle();
    doc = new Y.Doc();
    listener();
    await settle();
    close();
    await settle();
    answers().set('x', 1);
    return [...seen, listeners, value.current];
  },

  async join(code: string): Promise<string> {
    const joining = new Joining(deps);
    await joining.lookUp(code);
    const joined = await joining.join({ name: '김이음', organisation: null, observer: false });
    if (!joined) throw new Error(joining.problem?.code);
    return joined.workshopId;
  },

  show,
  answer: (item: string, answer: Answer) => screen?.ballot?.answer(item, answer),
  finish: (step: string) => screen?.ballot?.finish(step, true),
  putBackLost: () => screen?.ballot?.putBackLost(),

  /** All that the screen was told so far, and what holds now. */
  read() {
    const { ballot, session, steps, answered, saves, starts } = screen!;
    return {
      ...{ steps, answered, saves, starts, load: session.load.kind, isOnline: session.isOnline },
      answers: Object.fromEntries(ballot?.answers ?? []),
      save: ballot?.save ?? null,
      lost: ballot?.lost && {
        code: ballot.lost.code,
        answers: Object.fromEntries(ballot.lost.answers),
      },
      isFinished: ballot?.isFinished('checklist') ?? false,
      isSecure: isSecureContext,
    };
  },

  /** Every update in every local store, as this device's disk holds them. */
  async readDisk(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { name } of await indexedDB.databases()) {
      const store = await indexedDbStores.open(name!, () => undefined);
      counts[name!] = (await store.read()).length;
      store.close();
    }
    return counts;
  },
};

export type Probe = typeof probe;
Object.assign(globalThis, { probe });
