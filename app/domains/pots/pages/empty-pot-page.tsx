import { z } from 'zod'
import { Notice, RadioGroup, TextArea, type Choice } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { choice, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import type { Member } from '../../members/index.ts'
import { askToEmptyPot } from '../ask-to-empty-pot.ts'
import { waitingEmptyings } from '../emptying.db.ts'
import { EMPTIED_TO, type EmptiedTo, type WaysToEmpty } from '../emptying.ts'
import { loadPotOfLeaver } from '../load-pot-of-leaver.ts'

type ToAsk = {
  readonly member: Member
  readonly amount: bigint
  readonly ways: WaysToEmpty
  readonly byRuleOnly: boolean
}

/** The board asks where what is in the pot of who left goes. Where there is nothing to ask, there is no page. */
export const emptyPotPage = formPage({
  schema: z.object({ to: choice(EMPTIED_TO), decided: optionalText(500) }),
  load: loadToAsk,
  title: (visit, { member }) => visit.text.potEmptying.ask.title(member.firstName),
  lead: (visit, { member, amount }) =>
    visit.text.potEmptying.ask.lead({
      name: member.firstName,
      day: formatDay(member.leftOn!, visit.language),
      amount: formatEuro(amount, visit.language),
    }),
  back: (visit, { member }) => ({
    href: paths.memberPot(visit.cooperative.slug, member.id),
    label: visit.text.potEmptying.ask.back,
  }),
  initial: ({ ways, byRuleOnly }): Readonly<Record<string, string>> =>
    byRuleOnly ? { to: ways.byRule! } : {},
  fields({ visit, data: { ways, byRuleOnly }, typed, wrong }) {
    const words = visit.text.potEmptying.ask
    const choices = EMPTIED_TO.flatMap((way) => choiceOf(visit, way, ways) ?? [])
    return (
      <>
        <RadioGroup name="to" label={words.to} choices={choices} value={typed['to']} error={wrong('to')} />
        {choices.some(({ value }) => value === 'own-business') && <Notice>{words.paidOut}</Notice>}
        {!byRuleOnly && (
          <TextArea
            name="decided"
            label={words.decided}
            hint={words.decidedHint}
            optional
            maxLength={500}
            value={typed['decided']}
            error={wrong('decided')}
          />
        )}
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.potEmptying.ask
    return field === 'to' ? words.to : words.decided
  },
  save: (visit, asked, commandId, { member }) =>
    visit.perform(askToEmptyPot, visit.actor, { memberId: member.id, ...asked }, commandId),
  done: (visit, _, { member }) => `${paths.memberPot(visit.cooperative.slug, member.id)}?gevraagd=ja`,
  refusals: (visit) => visit.text.potEmptying.refusals,
  refusedField: (reason) =>
    reason === 'decision-needed' ? 'decided' : reason === 'way-not-in-scheme' ? 'to' : undefined,
  saveLabel: (visit) => visit.text.potEmptying.ask.save,
})

async function loadToAsk(visit: CooperativeVisit): Promise<ToAsk | undefined> {
  const { id } = visit.cooperative
  const memberId = visit.id<'member'>('member')
  const toAsk = await visit.read(async (tx): Promise<ToAsk | undefined> => {
    const found = await loadPotOfLeaver(tx, id, memberId)
    if (!found?.ways.ok || !(await checkNotOwn(tx, visit.actor, [memberId])).ok) return undefined
    if ((await waitingEmptyings(tx, id, { memberId })).length > 0) return undefined
    const ways = found.ways.value
    const byRuleOnly = ways.byDecision.length === 0
    return { member: found.member, amount: found.pot.balance, ways, byRuleOnly }
  })
  if (toAsk) await visit.readsFileOf(memberId)
  return toAsk
}

function choiceOf(visit: CooperativeVisit, way: EmptiedTo, ways: WaysToEmpty): Choice | undefined {
  const words = visit.text.potEmptying.ask
  const label = words.choices[way]
  if (way === ways.byRule) return { value: way, label, hint: words.byRule }
  return ways.byDecision.includes(way) ? { value: way, label, hint: words.byDecision } : undefined
}
