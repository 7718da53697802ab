import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/harness/longest-first.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'demo/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    // Left alone, Vitest keeps one core free: on two cores that is half. Half of what the slow ones do is wait, for a
    // browser or a process, so there is one more at work than there are cores. Two more was tried: four browsers at once
    // on two cores make a journey wait longer than it may.
    maxWorkers: availableParallelism() + 1,
    // Files share what they import: half the time and a quarter of the CPU of loading it anew for each. It holds because no
    // module of ours keeps state that a test changes; a file that needs that says so by itself in a process of its own.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Limits are for what hangs, also on a loaded machine. How fast it is, `npx gilde bench` measures.
    testTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 400_000,
  },
})
