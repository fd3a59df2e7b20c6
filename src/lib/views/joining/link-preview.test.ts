import { describe, expect, test } from 'vitest';
import { linkPreview } from './link-preview.ts';

const base = 'https://ieum.example';

describe('what a messenger shows beside a link', () => {
  test.each(['ko', 'en'] as const)('has a title, a text and an absolute picture (%s)', (locale) => {
    const tags = linkPreview('/join', base, locale);
    expect(tags).toMatch(/property="og:title" content="[^"]{5,}"/);
    expect(tags).toMatch(/property="og:description" content="[^"]{5,}"/);
    expect(tags).toContain('property="og:image" content="https://ieum.example/link.png"');
  });

  test('names no other address: that one would have lost the secret in the fragment', () => {
    expect(linkPreview('/join', base, 'ko')).not.toContain('og:url');
  });

  test('tells a way in from a personal link and from any other page', () => {
    const titles = ['/join', '/back/w000000000000001', '/'].map(
      (path) => /og:title" content="([^"]*)"/.exec(linkPreview(path, base, 'ko'))?.[1],
    );
    expect(new Set(titles).size).toBe(3);
  });

  test('says nothing of the workshop that a path names', () => {
    expect(linkPreview('/back/w000000000000001', base, 'ko')).not.toContain('w0000');
  });

  test('cannot be broken out of by an address', () => {
    expect(linkPreview('/join', 'https://a"><script>', 'en')).not.toContain('<script>');
  });
});
