import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rootFolder } from '../app/platform/root-folder.ts'

const root = fileURLToPath(rootFolder())

/** `bin/` is plain JavaScript that runs without us, so it is asked as a program. */
function outcomeOf(ending: object, lines: readonly object[]): unknown {
  const module = new URL('bin/set-up/report.mjs', rootFolder()).href
  const ask =
    `import { outcomeOf } from ${JSON.stringify(module)}\n` +
    `const [ending, report] = JSON.parse(process.argv[1])\n` +
    `console.log(JSON.stringify(outcomeOf(ending, report)))`
  const report = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
  const words = ['--input-type=module', '-e', ask, JSON.stringify([ending, report])]
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}

const [one, two] = [join(root, 'app/one.test.ts'), join(root, 'app/two.test.ts')]
const well = { file: one, failed: false, tests: ['passed', 'passed', 'skipped'] }

test('what a test run that was killed did not get to is named, and counts as failed', () =>
  expect(outcomeOf({ status: 137, signal: 'SIGKILL' }, [{ wanted: [one, two] }, well])).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    sentences: [
      'Vitest was ended by SIGKILL.',
      'Without a result, and so counted as failed (1):',
      '  app/two.test.ts',
    ],
  }))

test('a run without any result says its exit code', () =>
  expect(outcomeOf({ status: 3, signal: null }, [])).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    sentences: ['Vitest ended with exit code 3 and ran nothing.'],
  }))

test('a file that cannot be loaded and a stray error are failures', () => {
  const broken = { file: two, failed: true, tests: [] }
  expect(outcomeOf({ status: 1 }, [{ wanted: [one, two] }, well, broken])).toMatchObject({ failed: 1 })
  expect(outcomeOf({ status: 1 }, [{ wanted: [one] }, well])).toMatchObject({ failed: 1 })
  expect(outcomeOf({ status: 0 }, [{ wanted: [one] }, well])).toMatchObject({ failed: 0, sentences: [] })
})
