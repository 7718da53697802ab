/** What one asks to keep of a deposit: another of the administration says yes or no, who asked takes it back. */
import { z } from 'zod'
import { Facts, HiddenField, Paragraph, RadioGroup } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { choice } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import { answersOf, standingTo, whyNoYes } from '../../people/index.ts'
import { answerDeposit } from '../answer-deposit.ts'
import type { DepositAsk } from '../deposit-ask.db.ts'
import { addresses } from './addresses.ts'
import { hasAddress } from './booking-page.tsx'
import { loadDeposit } from './deposit-page.tsx'
import { HandOver } from './hand-over-words.tsx'

/** Shows what is asked, why, what the member says and how it came back; and what may be said to it. */
export const decideDepositPage = formPage({
  schema: z.object({
    say: choice(['yes', 'no'] as const),
    ask: z.uuid(),
    reply: z.string().max(500),
  }),
  load,
  title: (visit, { booking }) => visit.text.facilities.deposit.ask.title(booking),
  back: (visit, { booking }) => ({
    href: paths.thingBooking(visit.cooperative.slug, booking.id),
    label: visit.text.facilities.handOver.back,
  }),
  initial: ({ answers }) => ({ say: answers.length === 1 ? 'no' : '' }),
  above: (data, visit) => <Above visit={visit} data={data} />,
  offered: ({ waits, answers }) => waits !== undefined && answers.length > 0,
  fields: ({ visit, data: { waits, answers }, typed, wrong }) => {
    const words = visit.text.facilities.deposit.ask
    return (
      <>
        <HiddenField name="ask" value={waits!.id} />
        <HiddenField name="reply" value={waits!.reply} />
        <RadioGroup
          name="say"
          label={words.say}
          choices={[
            ...(answers.includes('yes') ? [{ value: 'yes', label: words.sayYes }] : []),
            { value: 'no', label: answers.includes('taken-back') ? words.takeBack : words.sayNo },
          ]}
          value={typed['say']}
          error={wrong('say')}
        />
      </>
    )
  },
  label: (visit) => visit.text.facilities.deposit.ask.say,
  confirm: async (visit, { say }, { booking, waits, deposit, answers, canMail }) => {
    if (say === 'no' || !waits || !deposit || !answers.includes('yes')) return ok(undefined)
    const words = visit.text.facilities.deposit.sure
    const euro = (amount: bigint) => formatEuro(amount, visit.language)
    const back = deposit.amount - waits.kept
    const { member } = booking
    return ok({
      title: words.title,
      shown: (
        <>
          <Facts
            facts={[
              { label: words.back(booking), value: euro(back) },
              { label: words.kept, value: euro(waits.kept) },
              { label: words.why, value: waits.why },
            ]}
          />
          <Paragraph>
            {back > 0n && words.thenGive({ back: euro(back), member })}{' '}
            {canMail ? words.thenMail({ member }) : words.thenTell({ member })} {words.final}
          </Paragraph>
        </>
      ),
      saveLabel: words.yes,
      changeLabel: words.change,
    })
  },
  save: (visit, { say, ask, reply }, commandId, { booking }) => {
    const said = { bookingId: booking.id, askId: ask as DepositAsk['id'], yes: say === 'yes', reply }
    return visit.perform(answerDeposit, visit.actor, said, commandId)
  },
  done: (visit, _, { booking }) => addresses.depositDone(visit.cooperative.slug, booking.id),
  refusals: (visit) => ({ ...visit.text.facilities.refusals, ...visit.text.form.secondYes.refusals }),
  saveLabel: (visit) => visit.text.facilities.deposit.save,
})

type Data = NonNullable<Awaited<ReturnType<typeof load>>>

async function load(visit: CooperativeVisit) {
  const found = await loadDeposit(visit)
  if (!found?.ask || found.booking.memberId === null) return undefined
  const { ask, booking } = found
  const { actor, now } = visit
  const waits = ask.answer === null ? ask : undefined
  const standing = await visit.read(async (tx) => {
    const isParty = !(await checkNotOwn(tx, actor, [booking.memberId!])).ok
    return standingTo(tx, actor, { by: ask.askedBy, isParty }, now)
  })
  const canMail = await visit.read((tx) => hasAddress(tx, booking.memberPerson))
  return { ...found, ask, waits, standing, answers: answersOf(standing), canMail }
}

function Above({ visit, data }: { visit: CooperativeVisit; data: Data }) {
  const { booking, ask, waits, standing, words: said } = data
  const words = visit.text.facilities.deposit.ask
  if (!waits) return <Paragraph>{visit.text.facilities.refusals['deposit-answered']}</Paragraph>
  const whyNot = whyNoYes(standing)
  return (
    <>
      <Facts
        facts={[
          { label: words.who, value: ask.askedByName },
          { label: visit.text.facilities.deposit.sure.asked, value: formatEuro(ask.kept, visit.language) },
          { label: words.why, value: ask.why },
          { label: words.memberSays(booking), value: ask.reply === '' ? words.nothingYet : ask.reply },
        ]}
      />
      {standing === 'another' && ask.reply === '' && <Paragraph>{words.canWait(booking)}</Paragraph>}
      {whyNot !== undefined && <Paragraph>{visit.text.form.secondYes.refusals[whyNot]()}</Paragraph>}
      <HandOver visit={visit} booking={booking} words={said} />
    </>
  )
}
