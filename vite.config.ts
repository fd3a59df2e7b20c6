import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checklistFiles } from './server/bundle/checklist-files.ts';
import { fewScripts } from './server/bundle/chunks.ts';
import { plainValues } from './server/bundle/plain-values.ts';
import { smallStandIns } from './server/bundle/stand-ins.ts';
import { sameAppInDev } from './server/dev.ts';

export default defineConfig({
  plugins: [
    sveltekit(),
    fewScripts(),
    checklistFiles(),
    smallStandIns(),
    plainValues(),
    sameAppInDev(),
  ],
  test: {
    include: ['src/**/*.test.ts', 'server/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**', 'build/**'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A loop over a list that has become empty asserts nothing: such a test fails instead of passing for ever.
    expect: { requireAssertions: true },
  },
});
