/** Credit notes above the limit that wait for a second yes: in the queue of the administration, and its to-do. */
import { Card, Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { Tx } from '../../../platform/database.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked } from '../../people/pages/index.ts'
import { waitingCredits, type WaitingCredit } from '../credit-asked.db.ts'
import { membersOfInvoices } from '../for-pots.db.ts'

/** One that waits, and how whoever reads stands to who asked it. */
export type CreditToAnswer = WaitingCredit & { readonly standing: Standing }

/** All that wait; work of who reads is not theirs to decide on. */
export async function creditsToAnswer(tx: Tx, reader: Reader): Promise<readonly CreditToAnswer[]> {
  const found: CreditToAnswer[] = []
  for (const one of await waitingCredits(tx, reader.cooperative.id)) {
    const members = await membersOfInvoices(tx, reader.cooperative.id, [one.invoiceId])
    const isParty = !(await checkNotOwn(tx, reader.actor, members)).ok
    const standing = await standingTo(tx, reader.actor, { by: one.askedBy, isParty }, reader.now)
    found.push({ ...one, standing })
  }
  return found
}

/** What is asked, with why and who gets it, and yes and no for who may say it. */
export function WaitingCredits({
  visit,
  credits,
}: {
  visit: CooperativeVisit
  credits: readonly CreditToAnswer[]
}) {
  if (credits.length === 0) return null
  return (
    <Stack>
      {credits.map((one) => (
        <OneCredit key={one.id} visit={visit} one={one} />
      ))}
    </Stack>
  )
}

function OneCredit({ visit, one }: { visit: CooperativeVisit; one: CreditToAnswer }) {
  const words = visit.text.salesPages.credit.second
  const facts = {
    who: one.askedByName ?? visit.text.sales.office,
    day: formatDay(dayOf(one.askedAt), visit.language),
    amount: formatEuro(one.amount, visit.language),
    number: one.number,
    customer: one.customer,
  }
  return (
    <Card labelledBy={one.id}>
      <Heading level={2} id={one.id}>
        {one.standing === 'another' ? words.forYou : words.waits}
      </Heading>
      <Paragraph>
        {words.said(facts)}{' '}
        <Link href={paths.invoice(visit.cooperative.slug, one.invoiceId)}>{one.number}</Link>
      </Paragraph>
      <Paragraph>{words.why({ reason: one.reason })}</Paragraph>
      <AnswerAsked
        visit={visit}
        standing={one.standing}
        action={paths.answerCredit(visit.cooperative.slug, one.id)}
        seen={{}}
        words={{
          waits: words.waits,
          yes: words.yes(facts),
          no: words.no(facts),
          byAnother: words.byAnother,
          check: words.check,
        }}
      />
    </Card>
  )
}

/** What waits for the yes of this reader. Left out when there is nothing. */
export const creditBlock: TaskBlock = {
  may: 'invoice.credit',
  order: 212,
  async tasks(reader) {
    const mine = (await reader.read((tx) => creditsToAnswer(tx, reader))).filter(
      ({ standing }) => standing === 'another',
    )
    if (mine.length === 0) return []
    return [
      {
        kind: 'credit',
        href: paths.approvals(reader.cooperative.slug),
        title: reader.text.salesPages.credit.second.forYou,
        detail: formatEuro(sum(mine.map(({ amount }) => amount)), reader.language),
        count: mine.length,
      },
    ]
  },
}
