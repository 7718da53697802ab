/** Letters about a changed scheme that lie here: saying that they were given or sent, or taking them back. */
import { z } from 'zod'
import { DateField, Notice, Paragraph, typedParts } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { sayNoticesGiven } from '../say-notices-given.ts'
import { schemeNotices } from '../scheme-notice.db.ts'
import { takeNoticesBack } from '../take-notices-back.ts'
import { addresses } from './addresses.ts'
import { inParts } from './in-parts.ts'
import { chosenOf, FindWhom, Names, tickedAtFirst, WhomFields, whomOf } from './whom.tsx'

const TICKED = z.record(z.string(), z.string()).default({})

/** What both pages have alike. */
const OF_LETTERS = {
  keepsAddress: true,
  load: loadLetters,
  back: (visit: CooperativeVisit) => ({
    href: addresses.changes(visit.cooperative.slug),
    label: visit.text.contracts.changes.back,
  }),
  offered: ({ rows }: Letters) => rows.length > 0,
  above: ({ rows, whom }: Letters, visit: CooperativeVisit) => (
    <>
      {rows.length === 0 && <Notice>{visit.text.contracts.changes.noLetters}</Notice>}
      <FindWhom visit={visit} whom={whom} />
    </>
  ),
} as const

/** The day on which letters were given or sent: looked over first, since they count from then on. */
export const givenPage = formPage({
  ...OF_LETTERS,
  schema: withDays(['givenOn'], z.object({ givenOn: dayField(), members: TICKED })),
  title: (visit) => visit.text.contracts.changes.given,
  lead: (visit) => visit.text.contracts.changes.givenLead,
  initial: ({ whom }) => tickedAtFirst(whom, () => true),
  fields({ visit, data: { whom }, typed, wrong }) {
    const words = visit.text.contracts.changes
    return (
      <>
        <WhomFields
          visit={visit}
          whom={whom}
          label={words.givenWhom}
          toAll={words.toAllGiven}
          hint={({ sentOn }) => words.madeOn({ day: formatDay(sentOn, visit.language) })}
          typed={typed}
          error={wrong('members')}
        />
        <DateField
          name="givenOn"
          label={words.when}
          value={typedParts(typed, 'givenOn')}
          error={wrong('givenOn')}
        />
      </>
    )
  },
  label: (visit, field) => visit.text.contracts.changes[field === 'givenOn' ? 'when' : 'givenWhom'],
  async confirm(visit, { givenOn, members }, { rows, whom }) {
    const words = visit.text.contracts.changes
    const chosen = chosenOf(whom, rows, members)
    if (chosen.length === 0) return refuse('contract-nobody')
    if (givenOn > visit.now.today) return refuse('contract-day')
    if (chosen.some(({ sentOn }) => givenOn < sentOn)) return refuse('notice-before-made')
    return ok({
      title: words.sure,
      shown: (
        <>
          <Paragraph>{words.sureGiven({ day: formatDay(givenOn, visit.language) })}</Paragraph>
          <Names visit={visit} names={chosen.map(({ member }) => member.name)} />
        </>
      ),
      saveLabel: words.sureSave,
      changeLabel: words.change,
    })
  },
  save: (visit, { givenOn, members }, commandId, { versionId, rows, whom }) =>
    ofThose(chosenOf(whom, rows, members), commandId, (part, id) =>
      visit.perform(sayNoticesGiven, visit.actor, { versionId, givenOn, members: part }, id),
    ),
  done: (visit) => `${addresses.changes(visit.cooperative.slug)}?gedaan=gegeven`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) =>
    reason === 'contract-day' || reason === 'notice-before-made'
      ? 'givenOn'
      : reason === 'contract-nobody'
        ? 'members'
        : undefined,
  saveLabel: (visit) => visit.text.contracts.changes.givenSave,
})

/** Letters that were made by mistake. */
export const takeBackPage = formPage({
  ...OF_LETTERS,
  schema: z.object({ members: TICKED }),
  title: (visit) => visit.text.contracts.changes.takeBack,
  lead: (visit) => visit.text.contracts.changes.takeBackLead,
  initial: () => ({}),
  fields: ({ visit, data: { whom }, typed, wrong }) => (
    <WhomFields
      visit={visit}
      whom={whom}
      label={visit.text.contracts.changes.takeBackWhom}
      toAll={visit.text.contracts.changes.toAllGiven}
      hint={({ sentOn }) => visit.text.contracts.changes.madeOn({ day: formatDay(sentOn, visit.language) })}
      typed={typed}
      error={wrong('members')}
    />
  ),
  label: (visit) => visit.text.contracts.changes.takeBackWhom,
  save: (visit, { members }, commandId, { versionId, rows, whom }) =>
    ofThose(chosenOf(whom, rows, members), commandId, (part, id) =>
      visit.perform(takeNoticesBack, visit.actor, { versionId, members: part }, id),
    ),
  done: (visit) => `${addresses.changes(visit.cooperative.slug)}?gedaan=terug`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) => (reason === 'contract-nobody' ? 'members' : undefined),
  saveLabel: (visit) => visit.text.contracts.changes.takeBackSave,
})

type Letters = NonNullable<Awaited<ReturnType<typeof loadLetters>>>

/** The letters of a version that lie here, but of who looks. */
async function loadLetters(visit: CooperativeVisit) {
  const versionId = visit.id<'scheme-version'>('version')
  return visit.read(async (tx) => {
    const { id } = visit.cooperative
    const letters = await schemeNotices(tx, id)
    const rows = (await membersOf(tx, id)).flatMap((member) => {
      const letter = letters.find((one) => one.memberId === member.id && one.versionId === versionId)
      const isToGive = letter?.givenOn === null && member.personId !== visit.actor.personId
      return isToGive ? [{ member, sentOn: letter.sentOn }] : []
    })
    return { versionId, rows, whom: whomOf(visit, rows, () => true) }
  })
}

/** Does it to the letters that were chosen, as many at once as one command takes. */
async function ofThose<Value, Reason extends string>(
  chosen: readonly Letters['rows'][number][],
  commandId: string,
  perform: (part: Id<'member'>[], commandId: string) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | 'contract-nobody'>> {
  if (chosen.length === 0) return refuse('contract-nobody')
  const letters = chosen.map(({ member }) => ({ memberId: member.id }))
  return inParts(letters, commandId, (part, id) =>
    perform(
      part.map(({ memberId }) => memberId),
      id,
    ),
  )
}
