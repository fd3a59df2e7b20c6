import { describe, expect, it } from 'vitest';
import { exceeds, reaches } from './threshold.ts';

describe('a threshold', () => {
  it('is reached by what floating error keeps just below it', () => {
    expect(reaches(0.3 - 1e-12, 0.3)).toBe(true);
    expect(reaches(0.3 - 1e-8, 0.3)).toBe(false);
  });

  it('is exceeded only by more than floating error', () => {
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
    expect(exceeds(0.3 + 1e-8, 0.3)).toBe(true);
  });
});
