import { isHidden } from '#lib/domain/centers/center-round.ts';
import { dayFrom } from '#lib/domain/plan-change.ts';
import { checkResult } from '#lib/report/centers/check-result.ts';
import { refuse } from '../http/problem.ts';
import { done, reply } from '../http/visit.ts';
import { createId } from '../workshop/new-id.ts';
import { submissionView } from './arrival-view.ts';
import { arrivalOf, putArrival } from './arrivals.ts';
import { noteDeed } from './audit-desk.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import type { Submission } from './center-store.ts';
import { atomFeed, jsonFeed, type Feed } from './feed.ts';
import type { InCenterVisit } from './center-visit.ts';

type ArrivalHandlers = Pick<
  CenterHandlers,
  'listSubmissions' | 'removeSubmission' | 'importResult' | 'feedAtom' | 'feedJson'
>;

const feedLength = 50;

/** What has come to a center: the list, files that are taken in, the feed. */
export function createArrivalHandlers(deps: CenterDeps): ArrivalHandlers {
  const { store, clock, random } = deps;

  const feedOf = ({ center, base, locale }: InCenterVisit): Feed => ({
    center,
    base: base.url,
    locale,
    items: store.lastChanged(center.id, feedLength),
  });
  const feedFile = (text: string, type: string, name: string) =>
    ({ kind: 'file', file: Buffer.from(text), type, name, inline: true }) as const;

  /**
   * Why the same figures are not taken in again; null if they are new here. What came without its name is not looked at:
   * else a file at hand would tell whose it is.
   */
  function knownAs(submission: Submission) {
    const like = store
      .submissionsLike(submission.center, submission.fingerprint)
      .filter((one) => !isHidden(one));
    const has = (status: Submission['status']) => like.some((one) => one.status === status);
    if (has('sent')) return refuse('result-known');
    if (has('withdrawn')) return refuse('result-withdrawn');
    return has('replaced') ? refuse('result-older') : null;
  }

  /** A file of the same round that was taken in before: this one is its newer version. */
  const earlierFiles = ({ center, network, stage, day }: Submission): readonly Submission[] =>
    store
      .submissionsOfNetwork(center, network)
      .filter((one) => one.status === 'sent' && one.origin === 'elsewhere')
      .filter((one) => one.stage === stage && one.day === day);

  return {
    listSubmissions({ center, query }) {
      const { items, next } = store.submissions(center.id, query);
      return Promise.resolve(reply({ items: items.map(submissionView), next }));
    },

    removeSubmission({ center, who, params }) {
      const found = store.submission(center.id, params.submission ?? '');
      if (!found) return Promise.resolve(refuse('not-found'));
      if (found.origin === 'here') return Promise.resolve(refuse('not-imported'));
      if (found.status === 'sent') {
        store.endSubmission(found.id, 'removed', new Date(clock()).toISOString());
        noteDeed(deps, center.id, who, 'result-removed', found.name ?? '');
      }
      return Promise.resolve(done());
    },

    importResult({ center, who }, { file, named, plan }) {
      const checked = checkResult(file, dayFrom(clock(), 0));
      if (!checked.ok) return Promise.resolve(refuse(checked.problem));
      const submission = arrivalOf(deps, center, checked.result, {
        id: createId(random),
        origin: 'elsewhere',
        senderHash: null,
        receiptHash: null,
        consent: { named, plan },
      });
      const known = knownAs(submission);
      if (known) return Promise.resolve(known);
      const replaces = earlierFiles(submission).map(({ id }) => id);
      putArrival(deps, submission, checked.result, replaces);
      noteDeed(deps, center.id, who, 'result-imported', submission.name ?? '');
      return Promise.resolve(
        reply({ submission: submissionView(submission), replaces: replaces[0] ?? null }),
      );
    },

    feedAtom: (visit) =>
      Promise.resolve(feedFile(atomFeed(feedOf(visit)), 'application/atom+xml', 'feed.atom')),
    feedJson: (visit) =>
      Promise.resolve(feedFile(jsonFeed(feedOf(visit)), 'application/feed+json', 'feed.json')),
  };
}
