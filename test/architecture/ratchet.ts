/**
 * What does not keep a rule yet, in `not-yet.json`: each with who mends it. The list gets shorter, never
 * longer.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

const file = new URL('not-yet.json', import.meta.url)

type NotYet = Record<string, { readonly owner: string; readonly known: readonly string[] }>

/**
 * Fails for what breaks a rule and is not on the list, and for what is on the list and no longer breaks it: that comes
 * off, by hand or with `SHRINK=1 npx vitest run test/architecture`.
 *
 * @param rule its name in `not-yet.json`
 * @param found one line for each place that breaks it
 */
export function expectNone(rule: string, found: readonly string[]): void {
  const list = JSON.parse(readFileSync(file, 'utf8')) as NotYet
  const known = list[rule]?.known ?? []
  const isNew = found.filter((line) => !known.includes(line))
  const mended = known.filter((line) => !found.includes(line))
  if (process.env['SHRINK'] && mended.length > 0) {
    const left = known.filter((line) => !mended.includes(line))
    if (left.length > 0) list[rule] = { owner: list[rule]!.owner, known: left }
    else delete list[rule]
    writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`)
    mended.length = 0
  }
  expect(isNew, `breaks the rule "${rule}" of STYLE.md`).toEqual([])
  expect(
    mended,
    `mended: take it off test/architecture/not-yet.json, or run SHRINK=1 npx vitest run test/architecture`,
  ).toEqual([])
}
