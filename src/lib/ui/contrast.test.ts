import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** Every rule with the media query around it, in order. */
function rules(): { media: string; selector: string; tokens: Record<string, string> }[] {
  const found = [];
  let media = '';
  for (const part of css.matchAll(/@media ([^{]+)\{|([^{}@]+)\{([^{}]*)\}|\}/g))
    if (part[1]) media = part[1].trim();
    else if (part[2])
      found.push({ media, selector: part[2].trim(), tokens: readTokens(part[3] ?? '') });
    else media = '';
  return found;
}

const readTokens = (body: string) =>
  Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1] as string, m[2] as string]),
  );

const tokensOf = (media: string, selector: string) => {
  const rule = rules().find((r) => r.media === media && r.selector === selector);
  if (!rule) throw new Error(`no rule ${selector} in ${media || 'all media'}`);
  return rule.tokens;
};

const more = '(prefers-contrast: more)';
const system = '(prefers-color-scheme: dark)';
const light = tokensOf('', ':root');
const dark = tokensOf('', ":root[data-theme='dark']");
const themes = {
  light,
  dark,
  'light, more contrast': { ...light, ...tokensOf(more, ':root') },
  'dark, more contrast': { ...dark, ...tokensOf(more, ":root[data-theme='dark']") },
};

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['--paper', '--surface', '--sunken'];
const inks = ['--indigo', '--persimmon', '--pine', '--ochre', '--rouge'];

/** Text needs 4.5 to its ground, the edge of a control or of a segment 3. */
const pairs: [on: string, ground: string, atLeast: number][] = [
  ...grounds.flatMap((g): [string, string, number][] => [
    ['--ink', g, 7],
    ['--ink-soft', g, 4.5],
    ['--line-strong', g, 3],
    ['--focus', g, 3],
  ]),
  ...inks.flatMap((c): [string, string, number][] => [
    [c, '--paper', 4.5],
    [c, '--surface', 4.5],
    [c, `${c}-wash`, 4.5],
    ['--ink', `${c}-wash`, 7],
    ['--ink-soft', `${c}-wash`, 4.5],
    ['--on-strong', c, 4.5],
  ]),
  ...[1, 2, 3, 4, 5].map((i): [string, string, number] => [`--on-scale-${i}`, `--scale-${i}`, 4.5]),
  ['--scale-edge', '--paper', 3],
  ['--scale-edge', '--surface', 3],
  ['--on-strong', '--indigo-deep', 4.5],
  ['--on-strong', '--rouge-deep', 4.5],
];

describe.each(Object.entries(themes))('colours, %s', (_, tokens) => {
  const colour = (name: string) => {
    const value = (tokens as Record<string, string>)[name];
    if (!/^#[0-9a-f]{6}$/.test(value ?? '')) throw new Error(`${name} is no colour: ${value}`);
    return value as string;
  };

  it.each(pairs)('%s on %s has at least %d : 1', (on, ground, atLeast) => {
    expect(contrast(colour(on), colour(ground))).toBeGreaterThanOrEqual(atLeast);
  });

  it('the five answers are one scale whose lightness runs one way', () => {
    const steps = [1, 2, 3, 4, 5].map((i) => luminance(colour(`--scale-${i}`)));
    const sorted = [...steps].sort((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
    expect(new Set(steps).size).toBe(5);
  });
});

describe('tokens', () => {
  it('give the night by choice the colours of the night by system', () => {
    const bySystem = ":root:not([data-theme='light'])";
    expect(tokensOf(system, bySystem)).toEqual(dark);
    expect(tokensOf(`${more} and ${system}`, bySystem)).toEqual(
      tokensOf(more, ":root[data-theme='dark']"),
    );
  });

  it('print the day', () => {
    expect(tokensOf('print', ':root:root:root')).toEqual(light);
  });

  it('name every colour of the day at night too', () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });
});
