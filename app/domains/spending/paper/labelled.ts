/** What stands behind a word on an invoice, or under it when the words are the head of columns. Pure. */
import type { Day } from '../../../values/day.ts'
import { daysOn } from '../../receipts/index.ts'

const DAY_LABEL =
  /(?:factuur|verval|uiterste\s*betaal|leverings?)\s*-?datum|\bdatum\b|(?:invoice|due)\s+date|\bdate\b/gi
const NUMBER = /(?<![\w])[A-Z0-9][A-Z0-9/._-]{0,39}/gi

/** The first day behind a word, or the one under it in the same column; undefined when there is none. */
export function dayBehind(label: RegExp, lines: readonly string[]): Day | undefined {
  for (const [index, line] of lines.entries()) {
    const found = label.exec(line)
    if (!found) continue
    const [behind] = daysOn(line.slice(found.index + found[0].length))
    if (behind !== undefined) return behind
    const column = [...line.slice(0, found.index).matchAll(DAY_LABEL)].length
    const under = daysOn(lines[index + 1] ?? '')[column]
    if (under !== undefined) return under
  }
  return undefined
}

/** The first thing with a digit behind a word that is no day; or under it, when nothing follows the word itself. */
export function numberBehind(label: RegExp, lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const found = label.exec(line)
    if (!found) continue
    const rest = line.slice(found.index + found[0].length)
    const [behind] = numbersOn(rest)
    if (behind !== undefined) return behind
    if (/\d/.test(rest)) continue
    const [under] = numbersOn(lines[index + 1] ?? '')
    if (under !== undefined) return under
  }
  return undefined
}

function numbersOn(text: string): string[] {
  const found = [...text.matchAll(NUMBER)].map(([one]) => one.replace(/[._/-]+$/, ''))
  return found.filter((one) => /\d/.test(one) && daysOn(one).length === 0)
}
