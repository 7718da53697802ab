/** Taking a settled month back: why, and the yes of another when it is in closed books. */
import { z } from 'zod'
import { Link, Notice, Paragraph, TextField } from '../../../ui/index.ts'
import { formatEuro, formatMonth } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { TaskBlock } from '../../../web/home-block.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import { standingTo } from '../../people/index.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { chargeToUndo, undosThatWait, type ChargeToUndo } from '../charge-undo.db.ts'
import { takesTwo, undoCharge } from '../undo-charge.ts'
import type { Charge } from '../use-charge.db.ts'
import { addresses } from './addresses.ts'

/** Shows what it undoes, and undoes or asks it. */
export const undoPage = formPage({
  schema: z.object({ why: optionalText(300) }),
  load: (visit) => load(visit, visit.id<'thing-charge'>('charge')),
  title: (visit, { charge }) => visit.text.facilities.undo.title(named(visit, charge)),
  lead: (visit) => visit.text.facilities.undo.lead,
  back: (visit) => ({
    href: addresses.charges(visit.cooperative.slug),
    label: visit.text.facilities.undo.back,
  }),
  initial: () => ({ why: '' }),
  above: (data, visit) => <About visit={visit} data={data} />,
  offered: ({ charge, isParty }) => charge.undoneWhy === null && charge.waits === null && !isParty,
  fields: ({ visit, typed, wrong }) => (
    <TextField
      name="why"
      label={visit.text.facilities.undo.why}
      hint={visit.text.facilities.undo.whyHint}
      value={typed['why']}
      error={wrong('why')}
      maxLength={300}
    />
  ),
  label: (visit) => visit.text.facilities.undo.why,
  save: (visit, { why }, commandId, { charge }) =>
    visit.perform(undoCharge, visit.actor, { chargeId: charge.id, why }, commandId),
  done: (visit, how) =>
    `${addresses.charges(visit.cooperative.slug)}?gedaan=${how === 'asked' ? 'terug-gevraagd' : 'teruggedraaid'}`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: (reason) => (reason === 'undo-why' ? 'why' : undefined),
  saveLabel: (visit) => visit.text.facilities.undo.save,
})

type Data = NonNullable<Awaited<ReturnType<typeof load>>>

function load(visit: CooperativeVisit, id: Id<'thing-charge'>) {
  return visit.read(async (tx) => {
    const charge = await chargeToUndo(tx, visit.cooperative.id, id)
    if (!charge) return undefined
    return { ...(await toAnswer(tx, visit, charge)), byTwo: await takesTwo(tx, visit.cooperative.id, charge) }
  })
}

/** How whoever reads stands to it. */
async function toAnswer(tx: Tx, { actor, now }: Reader, charge: ChargeToUndo) {
  const isParty = !(await checkNotOwn(tx, actor, [charge.memberId])).ok
  const { waits } = charge
  const standing = waits ? await standingTo(tx, actor, { by: waits.askedBy, isParty }, now) : undefined
  return { charge, isParty, standing }
}

function About({
  visit,
  data: { charge, isParty, byTwo, standing },
}: {
  visit: CooperativeVisit
  data: Data
}) {
  const words = visit.text.facilities.undo
  const { waits, undoneWhy } = charge
  if (undoneWhy !== null) return <Notice tone="done">{words.undone({ why: undoneWhy })}</Notice>
  return (
    <>
      <Paragraph>
        {words.what[charge.borneBy]({ amount: formatEuro(charge.amount, visit.language) })} {words.open}
      </Paragraph>
      {byTwo && <Paragraph>{words.byTwo}</Paragraph>}
      {isParty && !waits && <Paragraph>{words.own}</Paragraph>}
      {waits && standing && (
        <>
          <Notice tone="doubt" title={words.waits}>
            {words.asked({ name: waits.askedByName, why: waits.why })}
          </Notice>
          <AnswerAsked
            visit={visit}
            standing={standing}
            action={addresses.answerUndo(visit.cooperative.slug, charge.id)}
            seen={{}}
            words={words}
          />
        </>
      )}
    </>
  )
}

const named = ({ language }: CooperativeVisit, { member, month }: Pick<Charge, 'member' | 'month'>) => ({
  member,
  month: formatMonth(month, language),
})

/** The column with the way there, in the table of what was settled. */
export function toUndo(visit: CooperativeVisit) {
  const words = visit.text.facilities.undo
  return {
    key: 'undo',
    label: words.link,
    labelUnseen: true,
    cell: (charge: Charge) =>
      charge.undoneWhy === null ? (
        <Link href={addresses.undoCharge(visit.cooperative.slug, charge.id)} roomy>
          {charge.undoWaits ? words.waiting : words.link}
        </Link>
      ) : (
        ''
      ),
  }
}

/** What somebody asked to take back, for another who may say yes. */
export const undoBlock: TaskBlock = {
  may: 'books.post',
  order: 331,
  async tasks(reader) {
    const waiting = await reader.read(async (tx) => {
      const all = []
      for (const charge of await undosThatWait(tx, reader.cooperative.id))
        all.push(await toAnswer(tx, reader, charge))
      return all.filter(({ standing }) => standing === 'another')
    })
    const [first] = waiting
    if (!first) return []
    const { task, taskDetail } = reader.text.facilities.undo
    const href = addresses.undoCharge(reader.cooperative.slug, first.charge.id)
    const { length: count } = waiting
    return [{ kind: 'facilities-undo', href, title: task, detail: taskDetail({ count }), count }]
  },
}
