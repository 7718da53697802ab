import { expect } from 'vitest'

/**
 * Nothing breaks the rule. An exception stands in its test, with the reason.
 *
 * @param rule what is kept, in a word
 * @param found one line for each place that breaks it
 */
export function expectNone(rule: string, found: readonly string[]): void {
  expect(found, `breaks the rule "${rule}" of STYLE.md`).toEqual([])
}
