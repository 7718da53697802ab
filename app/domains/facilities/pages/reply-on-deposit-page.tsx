/** What a member says to what is asked to keep of their deposit. */
import { z } from 'zod'
import { Notice, TextArea } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { replyOnDeposit } from '../reply-on-deposit.ts'
import { loadDeposit } from './deposit-page.tsx'

/** Shows why, and takes what the member says; nothing is here for anybody else. */
export const replyOnDepositPage = formPage({
  schema: z.object({ reply: optionalText(500) }),
  load: async (visit) => {
    const found = await loadDeposit(visit)
    const isOwn = found?.booking.memberPerson === visit.actor.personId
    return found?.ask && isOwn ? { booking: found.booking, ask: found.ask } : undefined
  },
  title: (visit, { booking }) => visit.text.facilities.deposit.ask.replyTitle(booking),
  back: (visit, { booking }) => ({
    href: paths.thingBooking(visit.cooperative.slug, booking.id),
    label: visit.text.facilities.handOver.back,
  }),
  initial: ({ ask }) => ({ reply: ask.reply }),
  above: ({ ask: { kept, why, answer } }, visit) => {
    const words = visit.text.facilities.deposit.ask
    if (answer !== null)
      return <Notice tone="doubt">{visit.text.facilities.refusals['deposit-answered']}</Notice>
    return (
      <Notice tone="doubt" title={words.waits}>
        {words.ofYou({ kept: formatEuro(kept, visit.language), why })}
      </Notice>
    )
  },
  offered: ({ ask }) => ask.answer === null,
  fields: ({ visit, typed, wrong }) => (
    <TextArea
      name="reply"
      label={visit.text.facilities.deposit.ask.reply}
      hint={visit.text.facilities.deposit.ask.replyHint}
      value={typed['reply']}
      error={wrong('reply')}
      maxLength={500}
    />
  ),
  label: (visit) => visit.text.facilities.deposit.ask.reply,
  save: (visit, { reply }, commandId, { booking }) =>
    visit.perform(replyOnDeposit, visit.actor, { bookingId: booking.id, reply }, commandId),
  done: (visit, _, { booking }) => `${paths.thingBooking(visit.cooperative.slug, booking.id)}?gedaan=${SAID}`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: (reason) => (reason === 'reply-empty' ? 'reply' : undefined),
  saveLabel: (visit) => visit.text.facilities.deposit.save,
})

/** The word of `facilities.done` for it. */
const SAID = 'borg-gereageerd'
