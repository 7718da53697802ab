import { dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum, type Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'
import type { Audit, SampleEntry, Word } from './audit.db.ts'
import { openedOf, type Looked } from './load-looked.ts'
import type { YearCheck } from './year-checks.ts'

/**
 * What the committee tells the meeting: to adopt the annual account, or not yet; and when the members adopted it
 * without waiting for the report, that it can stand, or that they should look again.
 */
export const ADVICES = ['adopt', 'not-yet', 'stands', 'look-again'] as const
export type Advice = (typeof ADVICES)[number]

/** What can be told, by whether the members adopted the annual account already. */
export function advicesFor(adoptedOn: Day | undefined): readonly Advice[] {
  return adoptedOn === undefined ? ['adopt', 'not-yet'] : ['stands', 'look-again']
}

/** What stands in a report. Nobody's name but of the committee: the meeting reads it. Amounts in cents. */
export type ReportContent = {
  readonly year: number
  readonly cooperative: string
  readonly advice: Advice
  /** On which day the members adopted the annual account, when that was before this report. */
  readonly adoptedOn?: Day | undefined
  readonly findings: string
  readonly committee: readonly string[]
  readonly draw: Pick<Audit, 'seed' | 'weighing' | 'asked' | 'entries' | 'amount'> & { readonly drawnOn: Day }
  readonly sample: readonly {
    readonly number: number
    readonly countsOn: Day
    readonly book: string
    readonly amount: Cents
    readonly state: 'right' | 'open'
    /** When and by whom of the committee a paper of it was first opened here. */
    readonly paper: 'not-opened' | 'no-paper' | { readonly on: Day; readonly by: string }
    /** What the committee asked and was answered, in order; without who said it. */
    readonly said: readonly { readonly kind: 'question' | 'answer'; readonly words: string }[]
  }[]
  readonly checks: readonly YearCheck[]
  readonly notLooked: {
    readonly entries: number
    readonly amount: Cents
    readonly since: number
    /** Entries of the sample of which nobody opened a paper, of all that have one. */
    readonly unopened: number
    readonly withPaper: number
  }
}

export type ReportFacts = {
  readonly audit: Audit
  readonly drawnOn: Day
  readonly adoptedOn: Day | undefined
  readonly cooperative: string
  readonly committee: readonly string[]
  readonly sample: readonly SampleEntry[]
  readonly words: readonly Word[]
  readonly looked: ReadonlyMap<Id<'entry'>, Looked>
  readonly checks: readonly YearCheck[]
  readonly since: number
}

/** Puts a report together out of what was looked at. */
export function reportContent(
  { audit, drawnOn, adoptedOn, cooperative, committee, sample, words, looked, checks, since }: ReportFacts,
  { advice, findings }: { readonly advice: Advice; readonly findings: string },
): ReportContent {
  const { seed, weighing, asked, entries, amount } = audit
  const opened = openedOf(looked)
  return {
    year: audit.year,
    cooperative,
    advice,
    adoptedOn,
    findings,
    committee,
    draw: { seed, weighing, asked, entries, amount, drawnOn },
    sample: sample.map((one) => ({
      number: one.number,
      countsOn: one.countsOn,
      book: one.book,
      amount: one.amount,
      state: one.state === 'right' ? 'right' : 'open',
      paper: paperOf(looked.get(one.id) ?? 'no-paper'),
      said: words.flatMap(({ entryId, kind, words: text }) =>
        entryId !== one.id || kind === 'right' ? [] : [{ kind, words: text }],
      ),
    })),
    checks,
    notLooked: {
      entries: entries - sample.length,
      amount: amount - sum(sample.map((one) => one.amount)),
      since,
      unopened: opened.unopened,
      withPaper: opened.all,
    },
  }
}

function paperOf(looked: Looked): ReportContent['sample'][number]['paper'] {
  return typeof looked === 'string' ? looked : { on: dayOf(looked.openedAt), by: looked.name }
}

/** Of how many entries of the sample nobody of the committee said anything yet. */
export function notSeen(sample: readonly SampleEntry[]): number {
  return sample.filter(({ state }) => state === null).length
}

/** A report as one text, the same for the same content: what is kept, and what the hash is of. */
export function asText(content: ReportContent): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
}

/** The SHA-256 of a report, in hex. */
export function hashOfReport(content: ReportContent): string {
  return sha256Of(asText(content)).toString('hex')
}
