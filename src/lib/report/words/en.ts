import { formats } from '#lib/i18n/format.ts';
import type { SameShape } from '#lib/i18n/messages.ts';
import type { ko } from './ko.ts';
import { en as relations } from './relations.ts';

const some = (n: number, one: string, other: string): string =>
  `${formats.en.number(n)} ${n === 1 ? one : other}`;
const people = (n: number): string => some(n, 'person', 'people');
const percent = (share: number): string => formats.en.percent(share);
const bare = (text: string): string => text.replace(/[.。]$/u, '');
const quote = (text: string): string => `“${bare(text)}”`;

/** What the report says in English, beside the Korean. */
export const en: SameShape<typeof ko> = {
  report: (title) => `${title}: report`,
  rehearsal: 'This report is of a rehearsal: its members and their answers are made up.',
  open: 'The workshop has not ended yet, so results may still change.',
  sections: {
    glance: 'At a glance',
    method: 'How it was done',
    factors: 'Success factors',
    items: 'Results by item',
    talk: 'Talk about first',
    wants: 'What we want',
    relations: 'Ties',
    profile: 'The network in figures',
    retrospective: 'Looking back',
    tasks: 'Recommended tasks',
    practices: 'What other networks do',
    plan: 'Our plan',
    change: 'Change since the last round',
    trend: 'Over the rounds',
    sources: 'Sources',
  },
  sheets: {
    text: 'Report',
    factors: 'Success factors',
    items: 'Items',
    wants: 'Wants',
    mirror: 'Other places',
    ties: 'Ties',
    tieShape: 'Shape of the network',
    organisations: 'Organisations',
    profile: 'Profile',
    review: 'Joint project',
    tasks: 'Tasks',
    practices: 'Practices',
    plan: 'Plan',
    reviews: 'Last plan',
    change: 'Change',
    trend: 'Rounds',
  },
  table: (n, caption) => `Table ${n}. ${caption}`,
  figure: (n, caption) => `Figure ${n}. ${caption}`,
  file: (title) => `${title}-report`,
  glance: {
    here: 'Who was there',
    standing: 'Where we stand',
    dividing: 'What divides us',
    doing: 'What we will do',
    joined: (n) => `${people(n)} came in.`,
    joinedOf: (n, eligible) =>
      n > eligible
        ? `${people(n)} came in (${people(eligible)} had been named as those who could answer).`
        : `${n} of the ${people(eligible)} who could answer came in.`,
    finished: (n) => `${people(n)} finished the checklist.`,
    organisations: (n) => `${some(n, 'organisation', 'organisations')} took part.`,
    nobody: 'Nobody came in.',
    notRevealed: 'The checklist has not been revealed yet.',
    allHidden: (least) =>
      `No item was rated by as many as ${people(least)} on phones of their own, so this report, which leaves the room, holds no answers.`,
    strength: (names) => `A strength: ${names}.`,
    discuss: (names) => `To be talked about: ${names}.`,
    concern: (names) => `To be looked at first: ${names}.`,
    scored: (name, score) => `${name} (${score})`,
    unscored: (n) =>
      `${some(n, 'success factor has', 'success factors have')} no score: too few of the answers can be shown.`,
    split: (n) => `${some(n, 'item divides', 'items divide')} the room.`,
    mostSplit: (text, answers) => `The most divided is ${quote(text)}: ${answers}.`,
    noneSplit: 'No item divides the room by more than chance could explain.',
    noneHard: (mean, isBesideSplit) =>
      `${isBesideSplit ? 'Of those that do not divide it, no' : 'No'} item was found hard, with a mean of ${mean} or more.`,
    hardest: (item, isBesideSplit) =>
      `${isBesideSplit ? 'Of those that do not divide it, the' : 'The'} item found hardest is ${item}.`,
    hardestTied: (items, n, isBesideSplit) =>
      `${isBesideSplit ? 'Of those that do not divide it, the' : 'The'} ${n} items found hardest ${n > 2 ? 'include' : 'are'} ${items}; they do not differ enough to be put in order.`,
    hardItem: (text, mean) => `${quote(text)} (mean ${mean})`,
    tasks: (n) => `We agreed on ${some(n, 'task', 'tasks')}.`,
    moreTasks: (n) => `${some(n, 'more stands', 'more stand')} under “Our plan”.`,
    task: (what, owners, due) =>
      [bare(what), [owners, due].filter(Boolean).join(', ')].filter(Boolean).join(' — '),
    noOwner: 'nobody has taken it on yet',
    until: (date) => `by ${date}`,
    noTasks: 'The plan holds no tasks yet.',
    firstTask: (task) => `The task that the answers point to first is ${quote(task)}.`,
    part: (n, of, eligible) =>
      `These are the answers of ${n} of the ${people(of)} who ${eligible ? 'could have answered' : 'came in'}: read them as a first hint.`,
  },
  method: {
    day: (date) => `Date: ${date}`,
    stage: { founding: 'Checklist: founding stage', operating: 'Checklist: operating stage' },
    version: (version, items) =>
      `Version of the checklist: ${version}, ${some(items, 'item', 'items')}`,
    people: (joined, finished) =>
      `${people(joined)} came in, ${formats.en.number(finished)} finished the checklist`,
    peopleOf: (eligible) => `${people(eligible)} could have answered`,
    answered: (least, most) =>
      least === most
        ? `Each item was rated by ${people(most)}.`
        : `Each item was rated by ${least} to ${people(most)}.`,
    limits: 'How to read this',
    anonymous:
      'Answers were given without names. Not even the facilitator can tell who gave which, and this report does not name those who answered.',
    hidden: (least) =>
      `Figures of fewer than ${people(least)} are left out, and so is what could be found from others by subtraction. Answers that changed after the reveal and late cards wait until as many have come. Scores come from the items shown alone.`,
    scale:
      'Items were rated from 1 (strongly disagree) to 5 (strongly agree): the higher, the greater the difficulty. Scores of success factors are turned round, so that near 5 is good.',
    bands:
      'A success factor is a strength from 4.0, to be talked about from 3.0, and one to look at first below that. It is an order to talk in and not a grade.',
    range:
      'The range beside a score comes from how many answered and how far they lie apart. There is none once everyone who could has answered.',
    verdict:
      '“Agree” and “divided” are said only where random answers would look like that less than one time in twenty.',
    self: 'This is how members see themselves, not a measurement from outside. Please do not rank networks by it.',
  },
  factors: {
    lead: 'Where the five success factors stand, worked out from the checklist.',
    caption: 'Success factors: score and range',
    columns: {
      name: 'Success factor',
      score: 'Score',
      low: 'Range from',
      high: 'Range to',
      band: 'Meaning',
      coverage: 'Weight shown',
    },
    bands: { strength: 'A strength', discuss: 'To talk about', concern: 'Look here first' },
    row: (name, score, band) => `${name} ${score}, ${band.toLowerCase()}`,
    noScore: (name) => `${name} no score`,
    short: 'Too few answers',
  },
  items: {
    lead: 'The higher the score, the harder the item was found.',
    caption: (dimension) => `${dimension}: how the answers lie`,
    tableCaption: (dimension) => `${dimension}: figures by item`,
    columns: {
      item: 'Item',
      n: 'Answers',
      unknown: 'Don’t know',
      na: 'Not for us',
      mean: 'Mean',
      high: '4 or 5',
      low95: '4 or 5, from',
      high95: '4 or 5, to',
      verdict: 'Opinions',
    },
    dimension: 'Dimension',
    verdicts: { agree: 'agree', split: 'divided', mixed: 'may be chance', none: 'too early' },
    hidden: (n, least) =>
      n < least
        ? `left out (${n} answered)`
        : `left out (fewer than ${least} without paper sheets)`,
    mean: (n, mean) => `n=${n} · mean ${mean}`,
    describe: (item, words) => `${item}: ${words}`,
    note: '“From” and “to” are the 95% range of the share of 4 and 5 that all who could answer may have given.',
  },
  talk: {
    lead: {
      both: 'The items that divide the room most come first, then those that do not divide it and are found hard.',
      split: 'In the order of how much they divide the room.',
      hard: 'No item clearly divides the room; these are in the order of how hard they are found.',
    },
    none: 'No item clearly divides the room or stands out as hard.',
    few: 'The items are not put in order here; only what was said is listed.',
    place: (n, text) => `${n}. ${bare(text)}`,
    divided: (n, high, low) => `of ${people(n)}, ${high} gave 4 or 5 and ${low} gave 1 or 2`,
    heavy: (n, high, mean) =>
      high === n
        ? `all ${people(n)} gave 4 or 5 (mean ${mean})`
        : `of ${people(n)}, ${high} gave 4 or 5 (mean ${mean})`,
    ask: (question) => `Ask each other: ${question}`,
    notes: 'What was said',
    others: 'Notes on other items',
    about: (item, text) => `${bare(item)}: ${text}`,
    more: (n) => `${some(n, 'more item is', 'more items are')} worth a talk (see results by item).`,
  },
  wants: {
    lead: (cards, groups, loose) =>
      groups === 0
        ? `${some(cards + loose, 'card was', 'cards were')} written and not grouped yet.`
        : `${some(cards, 'card', 'cards')} came together in ${some(groups, 'group', 'groups')}.${loose > 0 ? ` ${some(loose, 'more is', 'more are')} in no group.` : ''}`,
    voters: (voters, budget) =>
      `${people(voters)} gave up to ${some(budget, 'dot', 'dots')} each, at most 2 to one group.`,
    notCounted: 'The dots have not been counted yet.',
    tied: (names, dots, isOfShown) =>
      `${isOfShown ? 'Of the groups whose dots are shown, ' : ''}${names} have the most dots, ${dots} each.`,
    most: (name, dots, voters, isOfShown) =>
      `${isOfShown ? 'Of the groups whose dots are shown, most' : 'Most dots'} went to ${name} (${some(dots, 'dot', 'dots')} of ${people(voters)}).`,
    caption: 'Dots of each group, and how many gave them',
    dotsText: (dots, voters) => `${some(dots, 'dot', 'dots')} · ${people(voters)}`,
    columns: { group: 'Group', area: 'Area', cards: 'Cards', dots: 'Dots', voters: 'Voters' },
    noArea: 'No area',
    hidden: 'left out',
    hiddenNote: (least) =>
      `Groups with fewer than ${people(least)} voting are left out, and those that could be found by subtraction.`,
    cards: 'What the cards say',
    cardsHidden: (least) =>
      `Fewer than ${people(least)} came in on phones of their own, so the words of the cards are left out.`,
    loose: 'Cards in no group',
    mirror: 'What others wanted',
    mirrorCaption: 'Per area, the share of our cards and of the statements of three places',
    ours: 'Our cards',
    areaColumn: 'Area',
    place: (place, year) => `${place} ${year}`,
    mostCards: (areas, count, of) =>
      `${count} of our ${some(of, 'grouped card', 'grouped cards')} ${count === 1 ? 'is' : 'are'} about ${areas}.`,
    mostCardsTied: (areas, count) => `Our cards are most often about ${areas}, ${count} each.`,
    mostDots: (areas, count, of) => `${count} of ${some(of, 'dot', 'dots')} went to ${areas}.`,
    mostDotsTied: (areas, count) => `The most dots went to ${areas}, ${count} each.`,
    asElsewhere: (area, places) => `In ${places}, too, ${area} had the most statements.`,
    tiedElsewhere: (areas, places) =>
      `In ${places}, ${areas} had the most statements, equally many each.`,
    moreHere: (area) => `${area}: a greater share here than in any of the three places.`,
    missingHere: (areas) => `All three places named ${areas}; none of our cards does.`,
    oursCount: (count, of) =>
      `${count} of our ${some(of, 'grouped card', 'grouped cards')} ${count === 1 ? 'is' : 'are'} about the network itself.`,
    mirrorNote:
      'For the three places the number is that of written statements; how many people wanted each is not on record. Which area a statement belongs to was decided by this tool.',
    area: (name) => `“${name}”`,
  },
  relations,
  tasks: {
    lead: 'Tasks that speak to where the answers show the greatest difficulty. What to do is for the network to decide.',
    addressees: {
      'network-itself': 'Ourselves',
      'support-bodies': 'With support organisations',
      'local-government': 'With local government',
    },
    network: 'Network tasks',
    captions: {
      'network-itself': 'Tasks for ourselves',
      'support-bodies': 'Tasks with support organisations',
      'local-government': 'Tasks with local government',
      network: 'Network tasks',
    },
    columns: {
      who: 'With whom',
      pick: 'First',
      task: 'Task',
      share: 'Share of our difficulty',
      rank: 'Rank',
      why: 'Why',
    },
    pick: (n) => `first ${n}`,
    because: (obstacle, mean) => `${obstacle} (mean ${mean})`,
    single: 'rests on a single item',
    noReasons: 'none of its items was found hard',
    noPriority: 'not ranked: too few of its items can be shown',
    none: 'These answers point to no task to start with.',
    spokenTo: (tasks, share) =>
      `The ${some(tasks, 'task', 'tasks')} put first ${tasks === 1 ? 'speaks' : 'speak'} to ${percent(share)} of our difficulty.`,
    note: 'Shares add up to 100% within each kind of task. Differences that one person’s answer could turn share a rank.',
  },
  practices: {
    lead: 'What other networks did, plan or advise about the difficulties behind the tasks put first and the items to talk about; “How far” says which.',
    none: 'The sources hold no example of this.',
    caption: 'Practices to learn from for these difficulties',
    columns: { practice: 'Practice', where: 'Where', status: 'How far', helps: 'Speaks to' },
    status: { done: 'done', mixed: 'partly', planned: 'planned', advice: 'advised' },
  },
  plan: {
    lead: (n) => `We agreed on ${some(n, 'task', 'tasks')}.`,
    none: 'The plan holds no tasks.',
    caption: 'Tasks with first step, owners and date',
    columns: {
      task: 'Task',
      step: 'First step',
      owners: 'Owners',
      due: 'By',
      from: 'Where it comes from',
    },
    from: {
      task: (name) => `recommended task ${quote(name)}`,
      obstacle: (name) => `obstacle ${quote(name)}`,
      want: (name) => `want ${quote(name)}`,
      lookback: 'the look back',
      free: 'agreed together',
    },
    want: 'a want',
    signed: (names, n) =>
      `${some(n, 'organisation has', 'organisations have')} signed this plan: ${names}.`,
    gaps: (owner, due) =>
      `Still open: ${[
        ...(owner ? [`${some(owner, 'task', 'tasks')} without an owner`] : []),
        ...(due ? [`${some(due, 'task', 'tasks')} without a date`] : []),
      ].join(', ')}.`,
    load: (name, n, of) =>
      `${name} has taken on ${n} of ${some(of, 'task', 'tasks')}: see that it does not all rest on one.`,
    reviews: 'What became of the last plan',
    reviewCaption: 'Tasks of the last plan',
    reviewColumns: { task: 'Task', status: 'What became of it', why: 'Why' },
    status: { done: 'done', moved: 'goes on', dropped: 'dropped' },
  },
  change: {
    lead: (title, day) => `Compared with ${title}${day ? ` (${day})` : ''}.`,
    rule: (items) =>
      `Both rounds were scored again over the ${some(items, 'item', 'items')} that both show. A difference that chance or one person could make is not called a change.`,
    reworded: (names, n) =>
      `Asked in other words since, and so not compared (${some(n, 'item', 'items')}): ${names}.`,
    otherVersion: 'The last round used another version of the checklist, so it can’t be compared.',
    notRevealed: 'This round’s checklist has not been revealed, so it can’t be compared.',
    nothing: 'Too few items are shown in both rounds to compare them.',
    better: (name, before, after) => `${name} has risen from ${before} to ${after}.`,
    worse: (name, before, after) => `${name} has fallen from ${before} to ${after}.`,
    moreItems: (n) => `${some(n, 'more item has', 'more items have')} changed.`,
    same: 'No success factor has changed by more than chance could explain.',
    lighter: (item, before, after) =>
      `${quote(item)} is found less hard: mean ${before}, now ${after}.`,
    heavier: (item, before, after) =>
      `${quote(item)} is found harder: mean ${before}, now ${after}.`,
    caption: 'Success factors: last score and this one',
    columns: {
      factor: 'Success factor',
      before: 'Last score',
      after: 'This score',
      verdict: 'Changed?',
    },
    real: 'changed',
    noise: 'may be chance',
    before: 'last score',
    row: (name, before, after) => `${name} ${before} → ${after}`,
  },
  sources: {
    lead: 'The checklist, tasks and examples are based on these two documents.',
    document: (title, publisher, year) => `${publisher}: “${title}”, ${year}.`,
    items:
      'The sources’ own checklist tables were pictures and are lost. The items were newly written from obstacles found in the same sources.',
    scoring:
      'Scores and ranks were worked out by Ieumpan. The JSON file holds every figure and weight that they rest on, so that anyone can score again.',
    made: (version) => `Form of this report: Ieumpan result, version ${version}.`,
  },
  names: (all) => formats.en.list(all),
  quote,
};
