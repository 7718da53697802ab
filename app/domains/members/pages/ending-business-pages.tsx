/** One member stops in a business, or the whole business stops: asked first with what follows from it, and undone. */
import { z } from 'zod'
import { DateField, Notice, Paragraph, typedParts } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay, formatEuro, formatWeekday } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import type { Filled, Confirmation } from '../../../web/form-page.tsx'
import { dayField, withDays } from '../../../web/fields.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endBusiness, judgeEndOfBusiness } from '../end-business.ts'
import { judgeLeavingBusiness, leaveBusiness } from '../leave-business.ts'
import { resumeWork } from '../resume-work.ts'
import { workersIn, type Worker } from '../work-changed.db.ts'
import { endedWorks, standsInBusiness, type EndedWork, type StandsInBusiness } from '../work-taken-up.db.ts'
import { businessInPath, type MemberInBusiness } from './loading.ts'
import { memberForm } from './member-forms.tsx'

const lastDaySchema = withDays(['lastDay'], z.object({ lastDay: dayField() }))

const lastDayForm = {
  schema: lastDaySchema,
  load: businessInPath,
  initial: () => ({}),
  fields: ({ visit, typed, wrong }: Filled<MemberInBusiness>) => (
    <DateField
      name="lastDay"
      label={visit.text.members.fields.lastDay}
      value={typedParts(typed, 'lastDay')}
      error={wrong('lastDay')}
    />
  ),
  refusedField: (reason: string) => (ABOUT_THE_DAY.has(reason) ? 'lastDay' : undefined),
  offered: ({ business }: MemberInBusiness) => business.until === undefined,
  savedAs: 'gestopt',
}

const ABOUT_THE_DAY: ReadonlySet<string> = new Set(['day-not-over', 'stop-before-start', 'work-after'])

/** One member stops in a business. */
export const stopBusinessPage = memberForm((data: MemberInBusiness) => data.member, {
  ...lastDayForm,
  title: (visit, { member }) => visit.text.members.business.stop(member.firstName),
  lead: (visit) => visit.text.members.business.stopLead,
  confirm: sureOfStop,
  save: (visit, { lastDay }, commandId, { member, business }) =>
    visit.perform(
      leaveBusiness,
      visit.actor,
      { memberId: member.id, businessId: business.id, lastDay },
      commandId,
    ),
  saveLabel: (visit) => visit.text.members.business.stopSave,
})

/** A business stops, for everybody in it. */
export const endBusinessPage = memberForm((data: MemberInBusiness) => data.member, {
  ...lastDayForm,
  title: (visit) => visit.text.members.business.end,
  lead: (visit) => visit.text.members.business.endLead,
  confirm: sureOfEnd,
  save: (visit, { lastDay }, commandId, { business }) =>
    visit.perform(endBusiness, visit.actor, { businessId: business.id, lastDay }, commandId),
  saveLabel: (visit) => visit.text.members.business.endSave,
})

/** What is asked, or why it does not end. */
type Asked<F extends (...args: never) => unknown> =
  | Extract<Awaited<ReturnType<F>>, { ok: false }>
  | { readonly ok: true; readonly value: Confirmation }

async function sureOfStop(
  visit: CooperativeVisit,
  { lastDay }: { readonly lastDay: Day },
  { member, business }: MemberInBusiness,
): Promise<Asked<typeof judgeLeavingBusiness>> {
  const { id: here } = visit.cooperative
  const work = { memberId: member.id, businessId: business.id, lastDay }
  const found = await visit.read(async (tx) => ({
    judged: await judgeLeavingBusiness(tx, here, work, visit.now),
    stands: await standsInBusiness(tx, here, work),
    workers: await workersIn(tx, here, business.id),
  }))
  if (!found.judged.ok) return found.judged
  const words = visit.text.endingBusiness.sure
  const said = { name: member.firstName, business: business.tradeName }
  const others = found.workers.filter(({ memberId }) => memberId !== member.id)
  return ok({
    title: words.stopTitle(said),
    shown: (
      <>
        <Paragraph>{words.stopDay({ ...said, day: formatWeekday(lastDay, visit.language) })}</Paragraph>
        <Paragraph>{words.others({ names: namesOf(others) })}</Paragraph>
        <WhatFollows
          visit={visit}
          stands={found.stands}
          told={found.workers.filter(({ memberId }) => memberId === member.id)}
        />
      </>
    ),
    saveLabel: words.stopYes(member.firstName),
    changeLabel: words.change,
  })
}

async function sureOfEnd(
  visit: CooperativeVisit,
  { lastDay }: { readonly lastDay: Day },
  { business }: MemberInBusiness,
): Promise<Asked<typeof judgeEndOfBusiness>> {
  const { id: here } = visit.cooperative
  const found = await visit.read(async (tx) => ({
    judged: await judgeEndOfBusiness(tx, here, business.id, lastDay, visit.now),
    stands: await standsInBusiness(tx, here, { businessId: business.id }),
    workers: await workersIn(tx, here, business.id),
  }))
  if (!found.judged.ok) return found.judged
  const words = visit.text.endingBusiness.sure
  const { tradeName } = business
  return ok({
    title: words.endTitle(tradeName),
    shown: (
      <>
        <Paragraph>
          {words.endDay({ business: tradeName, day: formatWeekday(lastDay, visit.language) })}
        </Paragraph>
        {found.workers.length > 1 && <Paragraph>{words.forAll({ names: namesOf(found.workers) })}</Paragraph>}
        <WhatFollows visit={visit} stands={found.stands} told={found.workers} />
      </>
    ),
    saveLabel: words.endYes(tradeName),
    changeLabel: words.change,
  })
}

const namesOf = (people: readonly { readonly firstName: string }[]) =>
  people.map(({ firstName }) => firstName).join(', ')

type Follows = {
  readonly visit: CooperativeVisit
  readonly stands: readonly StandsInBusiness[]
  readonly told: readonly Worker[]
}

/** What cannot be done any more, what stops by itself, what goes on, and who is told how. */
function WhatFollows({ visit, stands, told }: Follows) {
  const words = visit.text.endingBusiness.sure
  const lines = (wanted: readonly StandsInBusiness['kind'][]) =>
    stands.flatMap(({ kind, count, amount }) =>
      kind !== 'invoices-open' && wanted.includes(kind)
        ? [{ kind, line: words.kinds[kind]({ count, amount: formatEuro(amount ?? 0n, visit.language) }) }]
        : [],
    )
  const first = lines(['quotes-unbilled', 'shop-requests'])
  const byItself = lines(['recurring', 'shop-page', 'shop-keys'])
  const open = stands.find(({ kind }) => kind === 'invoices-open')
  const [mailed, called] = [told.filter((one) => one.hasEmail), told.filter((one) => !one.hasEmail)]
  return (
    <>
      {first.length > 0 && (
        <Notice tone="doubt" title={words.first}>
          <Paragraph>{words.firstWhy}</Paragraph>
          <Lines of={first} />
        </Notice>
      )}
      {byItself.length === 0 && first.length === 0 && <Paragraph>{words.nothingByItself}</Paragraph>}
      {byItself.length > 0 && (
        <Notice title={words.byItself}>
          <Lines of={byItself} />
        </Notice>
      )}
      {open && (
        <Paragraph>
          {words.open({ count: open.count, amount: formatEuro(open.amount ?? 0n, visit.language) })}
        </Paragraph>
      )}
      <Paragraph>{words.stays}</Paragraph>
      {mailed.length > 0 && <Paragraph>{words.mail({ names: namesOf(mailed) })}</Paragraph>}
      {called.length > 0 && <Paragraph>{words.call({ names: namesOf(called) })}</Paragraph>}
      <Paragraph>{words.mistake}</Paragraph>
    </>
  )
}

function Lines({ of }: { readonly of: readonly { readonly kind: string; readonly line: string }[] }) {
  return (
    <ul>
      {of.map(({ kind, line }) => (
        <li key={kind}>{line}</li>
      ))}
    </ul>
  )
}

type Undone = MemberInBusiness & { readonly ended: readonly EndedWork[] }

/** It ended by mistake, or goes on after all. */
export const resumeWorkPage = memberForm((data: Undone) => data.member, {
  schema: z.object({}),
  async load(visit): Promise<Undone | undefined> {
    const found = await businessInPath(visit)
    if (!found) return undefined
    const ended = await visit.read((tx) =>
      endedWorks(tx, visit.cooperative.id, found.member.id, found.business.id),
    )
    return { ...found, ended }
  },
  title: (visit, data) => visit.text.endingBusiness.undo.title(whoGoesOn(data)),
  initial: () => ({}),
  offered: ({ member, ended }) => ended.length > 0 && member.leftOn === undefined,
  above: (data, visit) => <WhatGoesOn visit={visit} data={data} />,
  fields: () => null,
  save: (visit, _nothing, commandId, { member, business }) =>
    visit.perform(resumeWork, visit.actor, { memberId: member.id, businessId: business.id }, commandId),
  saveLabel: (visit) => visit.text.endingBusiness.undo.save,
  savedAs: 'gaatdoor',
})

/** The business where it ended, the member where they stopped in it. */
export function whoGoesOn({ member, business }: MemberInBusiness): string {
  return business.endedOn === undefined ? member.firstName : business.tradeName
}

function WhatGoesOn({ visit, data }: { readonly visit: CooperativeVisit; readonly data: Undone }) {
  const words = visit.text.endingBusiness.undo
  const { business, ended } = data
  const [own] = ended
  if (own === undefined) return <Paragraph>{words.nothing}</Paragraph>
  const said = { names: namesOf(ended), business: business.tradeName }
  const days = {
    until: formatDay(own.until, visit.language),
    today: formatDay(visit.now.today, visit.language),
  }
  const today = own.endedOn === visit.now.today
  const one = ended.length === 1
  return (
    <>
      <Paragraph>
        {today
          ? (one ? words.sameDay : words.sameDayAll)(said)
          : (one ? words.later : words.laterAll)({ ...said, ...days })}
      </Paragraph>
      <Paragraph>{words.lost}</Paragraph>
      {(!today || ended.some(({ wasTold }) => wasTold)) && <Paragraph>{words.told}</Paragraph>}
    </>
  )
}
