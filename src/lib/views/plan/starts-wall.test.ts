import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import InLocale from '../results/testing/InLocale.svelte';
import { messages } from './messages.ts';
import type { StartingPoint, StartingPoints } from './starting-points.ts';
import StartsWall from './StartsWall.svelte';

const task: StartingPoint = {
  from: { kind: 'task', id: '1-1' },
  name: '한 해의 계획을 함께 세우기',
  what: '',
};
const points: StartingPoints = { tasks: [task], obstacles: [], wants: [], lookback: [] };
const nothing: StartingPoints = { ...points, tasks: [] };

function wall(locale: Locale, props: { points: StartingPoints; isPast: boolean }): string {
  const { body } = render(InLocale, { props: { locale, part: StartsWall, props } as never });
  return body.replace(/<!--.*?-->/g, '');
}

describe.each(locales)('the wall of a plan without tasks, %s', (locale) => {
  const { wall: m, start } = messages[locale];

  it('is the plan to come while the room plans, with what it can begin from', () => {
    const body = wall(locale, { points, isPast: false });
    for (const text of [m.title, m.empty, start.tasks, task.name]) expect(body).toContain(text);
    expect(body).not.toContain(m.undecided.title);
  });

  it('calls what is recommended no plan once the room has moved on', () => {
    const body = wall(locale, { points, isPast: true });
    const { title, text, tasks } = m.undecided;
    for (const said of [title, text, tasks, task.name]) expect(body).toContain(said);
    expect(body).not.toContain(`>${m.title}<`);
    expect(body).not.toContain(m.empty);
  });

  it('speaks of nothing below where there is nothing', () => {
    const body = wall(locale, { points: nothing, isPast: true });
    expect(body).toContain(m.undecided.nothing);
    expect(body).not.toContain(m.undecided.text);
  });
});
