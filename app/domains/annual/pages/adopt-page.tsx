import { z } from 'zod'
import {
  AmountField,
  DateField,
  FileField,
  Notice,
  Paragraph,
  TextArea,
  typedParts,
} from '../../../ui/index.ts'
import { formatAmount, formatEuro } from '../../../values/format.ts'
import { abs, type Cents } from '../../../values/money.ts'
import { dayField, optionalAmount, optionalText, upload, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { LateReason, lateReason, lateReasonField, lateReasonLabel } from '../../../web/late-reason.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { closedBooks } from '../../books/index.ts'
import { committeeAdvice, waitingAdoption } from '../adoption-asked.db.ts'
import { askAdoption, MINUTES_TYPES } from '../ask-adoption.ts'
import { yearOfBooks } from '../load-year.ts'
import { yearIn } from './year-in.ts'

const MEGABYTES = 10

const PARTS = ['toEquity', 'toTraining', 'toReserve'] as const
type Part = (typeof PARTS)[number]

/** Cents of any sign; left empty is nothing. */
const part = optionalAmount().transform((cents): Cents => cents ?? 0n)

/** What the general meeting decided: its day, and where the result goes. Not there when nothing waits for it. */
export const adoptPage = formPage({
  schema: withDays(
    ['metOn'],
    z.object({
      metOn: dayField(),
      toEquity: part,
      toTraining: part,
      toReserve: part,
      minutes: upload(MEGABYTES, MINUTES_TYPES),
      unaudited: optionalText(500),
      ...lateReason,
    }),
  ),
  files: true,
  load: (visit) =>
    visit.read(async (tx) => {
      const { year, accounts, adoption } = await yearOfBooks(tx, visit.cooperative.id, yearIn(visit))
      const { forNow } = await closedBooks(tx, visit.cooperative.id)
      const closed = { forNow: forNow && forNow.until > `${year}-12-31` ? forNow : undefined }
      const [newest] = accounts
      if (!newest || adoption || (await waitingAdoption(tx, visit.cooperative.id, year))) return undefined
      const advice = await committeeAdvice(tx, visit.cooperative.id, year)
      return { year, result: newest.result, closed, advice }
    }),
  title: (visit, { year }) => visit.text.annual.pages.adoptPage.title(String(year)),
  lead: (visit, { result }) => {
    const words = visit.text.annual.pages.adoptPage
    const facts = { result: formatEuro(abs(result), visit.language) }
    return result < 0n ? words.leadLoss(facts) : words.lead(facts)
  },
  back: (visit, { year }) => ({
    href: paths.year(visit.cooperative.slug, String(year)),
    label: visit.text.annual.pages.backToYear,
  }),
  above: ({ advice }, visit) => <CommitteeWarning visit={visit} advice={advice} />,
  initial: ({ result }) => ({ toEquity: formatAmount(result, 'nl').replace('\u2212', '-') }),
  fields: ({ visit, typed, wrong, data }) => (
    <>
      <DateField
        name="metOn"
        label={visit.text.annual.pages.adoptPage.metOn}
        value={typedParts(typed, 'metOn')}
        error={wrong('metOn')}
      />
      {PARTS.map((name) => (
        <AmountField
          key={name}
          name={name}
          label={visit.text.annual.pages.adoptPage[name]}
          value={typed[name]}
          error={wrong(name)}
          optional={name !== 'toEquity'}
        />
      ))}
      <FileField
        name="minutes"
        label={visit.text.annual.adoption.minutes}
        hint={visit.text.annual.adoption.minutesHint}
        accept={MINUTES_TYPES.join(',')}
        maxMegabytes={MEGABYTES}
        error={wrong('minutes') ?? (typed['commandId'] ? visit.text.annual.adoption.minutesAgain : undefined)}
      />
      {data.advice !== 'adopt' && (
        <TextArea
          name="unaudited"
          label={visit.text.annual.adoption.unaudited}
          hint={visit.text.annual.adoption.unauditedHint}
          rows={3}
          maxLength={500}
          value={typed['unaudited']}
          error={wrong('unaudited')}
        />
      )}
      <LateReason visit={visit} typed={typed} wrong={wrong} closed={data.closed} />
      <Paragraph quiet>{visit.text.annual.pages.adoptPage.hint}</Paragraph>
    </>
  ),
  label,
  async save(visit, { minutes, ...decided }, commandId, { year }) {
    const kept = {
      name: minutes.name.slice(-200) || 'notulen',
      mediaType: minutes.type as (typeof MINUTES_TYPES)[number],
      content: new Uint8Array(await minutes.arrayBuffer()),
    }
    return visit.perform(askAdoption, visit.actor, { year, minutes: kept, ...decided }, commandId)
  },
  done: (visit, _, { year }) => `${paths.year(visit.cooperative.slug, String(year))}?vastgesteld=gevraagd`,
  refusals: (visit) => visit.text.annual.refusals,
  refusedField: (reason) => {
    if (reason === 'result-not-divided') return 'toEquity'
    if (reason === 'unaudited-reason-needed') return 'unaudited'
    const isDay = ['day-in-future', 'met-within-year', 'met-before-prepared'].includes(reason)
    return isDay ? 'metOn' : lateReasonField(reason)
  },
  saveLabel: (visit) => visit.text.annual.pages.adoptPage.save,
})

function label(visit: CooperativeVisit, field: string): string {
  const words = visit.text.annual.pages.adoptPage
  const { minutes, unaudited } = visit.text.annual.adoption
  if (field === 'minutes' || field === 'unaudited') return { minutes, unaudited }[field]
  return lateReasonLabel(visit, field) ?? (PARTS.includes(field as Part) ? words[field as Part] : words.metOn)
}

/** Says hard that the audit committee did not sign a yes: who goes on writes down why. */
function CommitteeWarning({
  visit,
  advice,
}: {
  visit: CooperativeVisit
  advice: 'adopt' | 'not-yet' | null
}) {
  if (advice === 'adopt') return null
  const words = visit.text.annual.adoption
  return (
    <Notice tone="wrong" title={advice === 'not-yet' ? words.notYet : words.warning}>
      <p>{advice === 'not-yet' ? words.notYetSaid : words.warningSaid}</p>
    </Notice>
  )
}
