import { leave } from '#lib/report/leaving.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { sentResult, type SendingConsent } from '#lib/report/centers/sent-result.ts';
import type { SendingPreview, SendingView } from '#lib/protocol/sending-contract.ts';
import { deriveSecret, hashSecret } from '../auth/credentials.ts';
import { refuse, type Refusal } from '../http/problem.ts';
import { done, reply } from '../http/visit.ts';
import { readResultSource } from '../report/result-source.ts';
import { createId } from '../workshop/new-id.ts';
import { takeOne } from './allowance.ts';
import { arrivalOf, putArrival } from './arrivals.ts';
import { noteOfNetwork } from './audit-desk.ts';
import { readCenterCode } from './center-code.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import { receiptUrl } from './center-links.ts';
import type { Center, Submission } from './center-store.ts';
import type { SenderVisit } from './center-visit.ts';
import { resendingProblem } from './resending.ts';

type SendingHandlers = Pick<
  CenterHandlers,
  | 'findCenter'
  | 'readProposal'
  | 'previewSending'
  | 'sendResult'
  | 'listSendings'
  | 'withdrawSending'
  | 'readReceipt'
  | 'withdrawByReceipt'
>;

/**
 * How a network sends a result to a center, sees what goes, and withdraws it. The center's store keeps no way back to
 * the workshop: only hashes of secrets that its facilitators can make again.
 */
export function createSendingHandlers(deps: CenterDeps): SendingHandlers {
  const { store, guesses, clock, random } = deps;

  async function findByCode(text: string, address: string): Promise<Center | Refusal> {
    const find = () => Promise.resolve(store.centerByCode(readCenterCode(text)));
    const found = await guesses.lookUp(address, find);
    if (found === 'too-many-tries')
      return refuse('too-many-tries', {}, guesses.secondsUntilNext(address));
    return found ?? refuse('unknown-center');
  }

  /** What left the room, if there is anything that a center can compare. */
  async function wholeResult({ workshop }: SenderVisit): Promise<ResultParts | Refusal> {
    const source = await readResultSource(workshop, clock());
    if (!source) return refuse('not-revealed');
    const whole = leave(source);
    if (whole.workshop.rehearsal) return refuse('result-rehearsal');
    return whole.tally === null && whole.wants === null ? refuse('result-empty') : whole;
  }

  /** What this workshop sent to that center before. */
  const earlierOf = ({ center, senderHash }: Submission): readonly Submission[] =>
    store.submissionsOfSender(senderHash ?? '').filter((one) => one.center === center);

  /** The same figures that a colleague took in from a file: they stay where that would tell whose a result without a name is. */
  const filesOf = ({ center, fingerprint, name }: Submission): readonly Submission[] =>
    name === null
      ? []
      : store.submissionsLike(center, fingerprint).filter(({ origin }) => origin === 'elsewhere');

  const ofSender = (key: string) => store.submissionsOfSender(hashSecret(senderSecret(key)));

  function withdraw(submission: Submission): void {
    if (submission.status !== 'sent') return;
    store.endSubmission(submission.id, 'withdrawn', new Date(clock()).toISOString());
    noteOfNetwork(deps, submission, 'result-withdrawn');
  }

  /** A result on its way, with the receipt that this workshop's facilitators, and nobody else, can make again. */
  function sendingOf(key: string, center: Center, whole: ResultParts, consent: SendingConsent) {
    const id = createId<string>(random);
    const receipt = receiptSecret(key, id);
    const submission = arrivalOf(deps, center, whole, {
      id,
      origin: 'here',
      senderHash: hashSecret(senderSecret(key)),
      receiptHash: hashSecret(receipt),
      consent,
    });
    return { submission, receipt };
  }

  /** Puts it in place of what stands of this workshop at the center; or says why not. */
  function send(submission: Submission, whole: ResultParts, address: string): Refusal | null {
    const earlier = earlierOf(submission);
    const problem = resendingProblem(earlier, submission.name !== null, clock());
    if (problem) return refuse(problem);
    const tooMany = takeOne(deps.sendings, address);
    if (tooMany) return tooMany;
    const standing = [...earlier, ...filesOf(submission)].filter(isStanding);
    const replaced = standing.map(({ id }) => id);
    putArrival(deps, submission, whole, replaced);
    noteOfNetwork(deps, submission, 'result-sent');
    return null;
  }

  const viewOf = (submission: Submission, base: string, receipt: string): SendingView => {
    const { id, name, withPlan, status, sentAt, endedAt } = submission;
    const { region, level, sizeClass, stage, day } = submission;
    return {
      id,
      center: store.center(submission.center)?.name ?? '',
      named: name !== null,
      plan: withPlan,
      label: { name, region, level, sizeClass, stage, day },
      status,
      sentAt,
      endedAt,
      receiptUrl: receiptUrl(base, receipt),
    };
  };

  return {
    async findCenter({ address }, { code }) {
      const center = await findByCode(code, address);
      return 'kind' in center ? center : reply({ name: center.name });
    },

    readProposal({ workshop }) {
      const { proposal } = workshop.record;
      const center = proposal === null ? null : store.centerByCode(readCenterCode(proposal));
      return Promise.resolve(reply({ center: center && { code: center.code, name: center.name } }));
    },

    async previewSending(visit, consent) {
      const whole = await wholeResult(visit);
      return 'kind' in whole ? whole : reply(previewOf(whole, consent));
    },

    async sendResult(visit, { code, ...consent }) {
      const key = visit.who.facilitatorKey;
      if (key === null) return refuse('forbidden');
      const center = await findByCode(code, visit.address);
      if ('kind' in center) return center;
      // What is sent changes no more, so that no two versions can be subtracted from each other (PRIV3).
      if (visit.workshop.record.closedAt === null) return refuse('not-closed');
      const whole = await wholeResult(visit);
      if ('kind' in whole) return whole;
      const { submission, receipt } = sendingOf(key, center, whole, consent);
      const refusal = send(submission, whole, visit.address);
      return refusal ?? reply(viewOf(submission, visit.base.url, receipt));
    },

    listSendings({ who, base }) {
      const key = who.facilitatorKey;
      if (key === null) return Promise.resolve(refuse('forbidden'));
      const views = ofSender(key).map((one) => viewOf(one, base.url, receiptSecret(key, one.id)));
      return Promise.resolve(reply(views));
    },

    withdrawSending({ who, params }) {
      const key = who.facilitatorKey;
      const found = key === null ? [] : ofSender(key);
      const submission = found.find(({ id }) => id === params.sending);
      if (!submission) return Promise.resolve(refuse('not-found'));
      withdraw(submission);
      return Promise.resolve(done());
    },

    readReceipt({ address, base }, { key }) {
      const submission = store.submissionByReceipt(hashSecret(key));
      if (!submission) guesses.fail(address);
      return Promise.resolve(
        submission ? reply(viewOf(submission, base.url, key)) : refuse('receipt-dead'),
      );
    },

    withdrawByReceipt({ address }, { key }) {
      const submission = store.submissionByReceipt(hashSecret(key));
      if (!submission) {
        guesses.fail(address);
        return Promise.resolve(refuse('receipt-dead'));
      }
      withdraw(submission);
      return Promise.resolve(done());
    },
  };
}

const isStanding = ({ status }: Submission): boolean => status === 'sent';
const senderSecret = (facilitatorKey: string): string => deriveSecret(facilitatorKey, 'sending');
const receiptSecret = (facilitatorKey: string, submission: string): string =>
  deriveSecret(facilitatorKey, `receipt/${submission}`);

/** The very thing that would be sent, and what a reader wants to know of it first. */
function previewOf(whole: ResultParts, consent: SendingConsent): SendingPreview {
  const { label, parts } = sentResult(whole, consent);
  const items = Object.values(parts.tally?.items ?? {});
  const shown = items.filter(({ counts }) => counts !== null).length;
  return {
    label,
    items: { shown, hidden: items.length - shown },
    wants: parts.wants !== null,
    tasks: parts.plan.tasks.map(({ what, due, owners }) => ({ what, due, owners })),
    closed: whole.workshop.closed,
    result: parts,
  };
}
