import { writeHandedIn, writeOwnOrganisation, writeTie } from '#lib/documents/ballot-ties.ts';
import type { Organisation, OrganisationId, OrganisationType } from '#lib/domain/organisation.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import type { TieLevel } from '#lib/domain/ties.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import type { OrganisationView } from '#lib/protocol/relations-contract.ts';
import { absentOrganisations, members } from '../../server/demo/cast.ts';
import { tiesOfMember } from '../../server/rehearsal/ties.ts';
import { BrowserLike } from './browser-like.ts';

/** Twenty-four organisations, of which the first twenty have phones and the others write on paper. */
export const townNames: readonly string[] = [
  ...members.map(({ organisation }) => organisation),
  ...absentOrganisations,
];

const camps = ['founder', 'newcomer'] as const;

/** A network that draws its map: simulated phones over real sockets, and sheets that a facilitator types in. */
export class TieTown {
  readonly opened: OpenedWorkshop;
  readonly facilitator: BrowserLike;
  readonly organisations: readonly Organisation[];
  readonly #url: string;
  readonly #browsers: BrowserLike[] = [];

  private constructor(
    url: string,
    facilitator: BrowserLike,
    opened: OpenedWorkshop,
    organisations: readonly Organisation[],
  ) {
    this.#url = url;
    this.facilitator = facilitator;
    this.opened = opened;
    this.organisations = organisations;
  }

  static async open(url: string, names: readonly string[] = townNames): Promise<TieTown> {
    const facilitator = new BrowserLike(url);
    const members = names.map((name) => ({ name }));
    const network = { name: '가람시 사회적경제네트워크', members };
    const title = '2026년 관계 지도';
    const opened = await facilitator.open({ title, network, stage: 'operating' });
    const path = `/api/workshops/${opened.id}`;
    await facilitator.send('POST', `${path}/step`, { step: 'relations' });
    const { body } = await facilitator.send<OrganisationView[]>('GET', `${path}/organisations`);
    const all = body.map((one) => ({ ...one, id: one.id as OrganisationId, formerly: [] }));
    return new TieTown(url, facilitator, opened, all);
  }

  /** A facilitator says what kind of organisation it is. */
  async setKind(name: string, type: OrganisationType): Promise<number> {
    const path = `/api/workshops/${this.opened.id}/organisations/${this.idOf(name)}`;
    return (await this.facilitator.send('PUT', path, { type })).status;
  }

  idOf(name: string): OrganisationId {
    return this.organisations.find((one) => one.name === name)!.id;
  }

  /** Everything that someone of this organisation would mark. */
  tiesOf(name: string): readonly (readonly [OrganisationId, TieLevel])[] {
    const place = townNames.indexOf(name);
    const camp = camps[place % 2]!;
    return tiesOfMember(
      { name: '', organisation: name, camp },
      this.organisations,
      createRandom(place + 7),
    );
  }

  /** Someone joins, and may come back on another browser by the link. */
  async join(name: string): Promise<{ browser: BrowserLike; participant: string; link: string }> {
    const browser = new BrowserLike(this.#url);
    this.#browsers.push(browser);
    const joined = await browser.join(this.opened.code, { name: `${name} 분`, organisation: name });
    return { browser, participant: joined.participantId!, link: joined.comeBackUrl };
  }

  /** A simulated phone marks everything, hands it in and says that it is done. */
  async mark(name: string): Promise<void> {
    const { browser, participant } = await this.join(name);
    const { id } = this.opened;
    const ballot = await browser.connect(`${id}/ballot/${participant}`, { ack: true }).synced();
    ballot.doc.transact(() => {
      writeOwnOrganisation(ballot.doc, this.idOf(name));
      for (const [to, level] of this.tiesOf(name)) writeTie(ballot.doc, to, level);
      writeHandedIn(ballot.doc, true);
    });
    await ballot.allSaved();
    const finish = { step: 'relations', finished: true };
    await browser.send('POST', `/api/workshops/${id}/finish`, finish);
  }

  /** A sheet is typed in. */
  async sheet(name: string, number: string): Promise<number> {
    const answers = Object.fromEntries(this.tiesOf(name));
    const sheet = { step: 'relations', sheet: number, organisation: this.idOf(name), answers };
    const path = `/api/workshops/${this.opened.id}/sheets`;
    return (await this.facilitator.send('POST', path, sheet)).status;
  }

  leave(): void {
    this.facilitator.leave();
    for (const browser of this.#browsers) browser.leave();
  }
}
