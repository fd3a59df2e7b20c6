import type { OrganisationId } from '#lib/domain/organisation.ts';
import { suggestFrom } from '#lib/domain/tie-suggestions.ts';
import { heading, list, paragraph, type Block } from '../report.ts';
import { haveAllAnswered, type Drawn } from './drawn-relations.ts';

const mostPairs = 5;

/** What the map invites to; drawn from what is known alone. */
export function invitations(drawn: Drawn): Block[] {
  const { relations: say } = drawn.facts.say;
  const sentences = invitationSentences(drawn);
  return [
    heading(say.invitations),
    ...(sentences.length > 0
      ? [paragraph(say.invitationsHow), ...list(sentences)]
      : [paragraph(say.noInvitations)]),
  ];
}

function invitationSentences(drawn: Drawn): string[] {
  const { nameOf, measures, facts } = drawn;
  const { relations: say, names } = facts.say;
  const { couldMeet, alone, holding } = suggestFrom(drawn);
  const named = (ids: readonly OrganisationId[]) => names(ids.map((id) => say.name(nameOf(id))));
  return [
    ...couldMeet
      .slice(0, mostPairs)
      .map(({ a, b, inCommon }) => say.couldMeet(nameOf(a), nameOf(b), inCommon)),
    ...(couldMeet.length > mostPairs ? [say.morePairs(couldMeet.length - mostPairs)] : []),
    ...(alone.length > 0 ? [say.alone(named(alone))] : []),
    ...(holding.length > 0 ? [say.holding(named(holding), haveAllAnswered(measures))] : []),
  ];
}
