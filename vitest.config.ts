import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'demo/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    // Left alone, Vitest keeps one core free: on two cores that is half.
    maxWorkers: '100%',
    // Limits are for what hangs, also on a loaded machine. How fast it is, `npx gilde bench` measures.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
