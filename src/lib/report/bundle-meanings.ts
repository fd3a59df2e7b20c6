/**
 * What the fields of a result file mean, with units, shapes and formulas, so that anyone can score it again without us.
 * By path: `[]` is every entry of a list, `*` every value of a record.
 */
export const bundleMeanings: Readonly<Record<string, string>> = {
  result: 'What has left the room: aggregates, words of the whole room, and no name of a person.',
  'result.workshop.region': 'ISO 3166-2:KR; null where it is not on record.',
  'result.workshop.day': 'The day in Korea, ISO 8601: of the close, or of the file before it.',
  'result.workshop.rehearsal': 'True where members and answers were made up.',
  'result.workshop.smallestGroup': 'No figure is given of fewer people than this.',
  'result.workshop.joined': 'Everyone who came in, observers not counted.',
  'result.participation.finished': 'How many said that they had finished the checklist.',
  'result.participation.eligible':
    'N: how many could have answered; null where the network did not say.',
  'result.tally.items':
    'By item id. An item with null counts has too few answers to leave the room, or too few on phones of their own.',
  'result.tally.items.*.n': 'How many rated the item, 1 to 5.',
  'result.tally.items.*.unknown': 'How many said that they do not know.',
  'result.tally.items.*.na': 'How many said that it does not apply.',
  'result.tally.items.*.counts': 'How many gave 1, 2, 3, 4, 5; 5 is a serious obstacle.',
  'result.wants.budget': 'Dots that each could give, at most 2 to one group.',
  'result.wants.groups[].cards':
    'What is on the cards; null where too few took part for words to leave.',
  'result.wants.groups[].dots':
    'Null before the dots are counted, and where few would be found, by subtraction too.',
  'result.wants.groups[].voters': 'How many gave at least one of these dots; null as `dots` is.',
  'result.plan.tasks[].due': 'ISO 8601.',
  'result.plan.tasks[].owners': 'Organisations.',
  'result.rounds': 'Earlier rounds of the network as they left their rooms, the oldest first.',
  'result.relations.organisations[].at':
    'Place on a stage of 1600 × 900; null for who is not drawn.',
  'result.relations.claims':
    'A line for each organisation: what it says of each, both in the order of `organisations`: 1 does not know, 2 knows, 3 helped or traded, 4 ran a joint project, - nothing said.',
  'result.profile.values': 'By indicator id. Shares are per cent, money is won.',
  workedOut: 'Worked out from `result`; a reader may check it, ours works it out again.',
  'workedOut.instrument.obstacles.*.factors':
    'w: weights of the obstacle on success factors, by id.',
  'workedOut.instrument.obstacles.*.networkTasks': 'w: weights on network tasks, by id.',
  'workedOut.instrument.obstacles.*.futureTasks': 'w: weights on future tasks, by id.',
  'workedOut.assessment.items[].mean': 'm = Σ k·c_k / n.',
  'workedOut.assessment.items[].high':
    'Share of 4 and 5 with its Wilson 95 % interval (z = 1.959963984540054), n replaced by n(N−1)/(N−n) where N is known; no ends where n ≥ N.',
  'workedOut.assessment.items[].agreement': 'A of van der Eijk (2001), −1 to 1.',
  'workedOut.assessment.items[].verdict':
    'agree or split where random answers of n people would be so in at most 5 % of cases (split: and A < 0), else mixed; null below 5.',
  'workedOut.assessment.items[].rank':
    '1 for the greatest mean; means that differ by at most 1/min(n) from the first of their group share a rank.',
  'workedOut.assessment.factors[].score':
    'F = Σ w·(6 − m) / Σ w over shown items, 1 to 5; null where less than 2/3 of the weight is shown.',
  'workedOut.assessment.factors[].band': 'strength from 4, discuss from 3, else concern.',
  'workedOut.assessment.factors[].coverage': 'Share of the weight that is shown, 0 to 1.',
  'workedOut.assessment.factors[].uncertainty':
    'Σ w·SE / Σ w with SE = s/√n·√(1 − n/N), s with divisor n − 1; 0 where n ≥ N, without the root where N is not known.',
  'workedOut.assessment.networkTasks[].priority':
    'P = Σ w·e / √(Σ w) over shown items, e = (½·c4 + c5)/n; null where less than 2/3 of the weight is shown.',
  'workedOut.assessment.networkTasks[].share':
    'Part of the trouble within this kind of task: each e is divided in proportion to its weights, then by Σ e.',
  'workedOut.assessment.networkTasks[].pick':
    '1 to 2 (future tasks 1 to 3): the greatest Σ w·left / √(Σ w) is picked, then every left (e at first) is multiplied by 1 − w; none where the gain is no more than max(w·0.5 / (n·√(Σ w))).',
  'workedOut.assessment.futureTasks':
    'Figures as those of the network tasks, with the weights on future tasks.',
  'workedOut.assessment.futureTasks[].because': 'What adds to the priority, the most first.',
  'workedOut.assessment.talkFirst':
    'Split items by agreement, the lowest first, then those of a mean from 3.5, the greatest first.',
};
