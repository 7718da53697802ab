/**
 * On the first page of who gave a deposit: that a part of it was kept, or that somebody asks to. Who left has no other
 * page that leads to what they had, so for them all of their deposits stand here.
 */
import { Heading, Link, Notice, Paragraph, Stack, TaskList } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { depositAsksThatWait, type WaitingAsk } from '../deposit-ask.db.ts'
import { depositsOf, keptDepositsOf, type KeptDeposit, type OwnDeposit } from '../deposit.db.ts'

/** So long it stands on the first page: four weeks. */
const TOLD_FOR = 28 * 24 * 3600 * 1000

/** Of a list so many stand open. */
const MOST_OPEN = 5

export const depositNewsBlock: HomeBlock = {
  may: 'deposit.own',
  // Their money, to which they may have something to say: after what there is to do, before what is only told.
  order: 290,
  async load(visit) {
    const { asked, told, others } = await loadNews(visit)
    if (asked.length + told.length + others.length === 0) return null
    return (
      <>
        <Heading level={2}>{visit.text.facilities.deposit.news.title}</Heading>
        <Stack gap="small">
          {asked.map((ask) => (
            <Asked key={ask.id} visit={visit} ask={ask} />
          ))}
          {told.map((deposit) => (
            <Told key={deposit.bookingId} visit={visit} deposit={deposit} />
          ))}
        </Stack>
        {others.length > 0 && (
          <TaskList
            limit={MOST_OPEN}
            tasks={others.map((one) => ({
              href: paths.thingBooking(visit.cooperative.slug, one.bookingId),
              title: one.thing,
              detail: howItIs(visit, one),
            }))}
          />
        )}
      </>
    )
  },
}

async function loadNews(visit: CooperativeVisit) {
  const { id } = visit.cooperative
  const since = new Date(visit.now.at.getTime() - TOLD_FOR)
  return visit.read(async (tx) => {
    const me = await memberOfPerson(tx, id, visit.actor.personId)
    if (!me) return { asked: [], told: [], others: [] }
    const asked = await depositAsksThatWait(tx, id, me.id)
    const told = await keptDepositsOf(tx, id, me.id, since)
    const said = new Set([...asked, ...told].map(({ bookingId }) => bookingId))
    const all = visit.actor.left ? await depositsOf(tx, id, me.id) : []
    return { asked, told, others: all.filter(({ bookingId }) => !said.has(bookingId)) }
  })
}

function Asked({ visit, ask }: { visit: CooperativeVisit; ask: WaitingAsk }) {
  const words = visit.text.facilities.deposit.news
  const { thing, bookingId, reply } = ask
  return (
    <Notice tone="doubt">
      <Paragraph>{words.asked({ thing, kept: formatEuro(ask.kept, visit.language) })}</Paragraph>
      <Paragraph>
        <Link href={paths.thingBooking(visit.cooperative.slug, bookingId)} roomy>
          {reply === '' ? words.readAndReply : words.read}
        </Link>
      </Paragraph>
    </Notice>
  )
}

function Told({ visit, deposit }: { visit: CooperativeVisit; deposit: KeptDeposit }) {
  const words = visit.text.facilities.deposit.news
  const { thing, bookingId, amount, kept } = deposit
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  return (
    <Notice tone="doubt">
      <Paragraph>
        {kept === amount
          ? words.keptAll({ thing, kept: euro(kept) })
          : words.kept({ thing, back: euro(amount - kept), kept: euro(kept) })}
      </Paragraph>
      <Paragraph>
        <Link href={paths.thingBooking(visit.cooperative.slug, bookingId)} roomy>
          {words.read}
        </Link>
      </Paragraph>
    </Notice>
  )
}

function howItIs(visit: CooperativeVisit, { amount, kept }: OwnDeposit): string {
  const words = visit.text.facilities.deposit.news
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  if (kept === null) return words.held({ amount: euro(amount) })
  if (kept === 0n) return words.back({ amount: euro(amount) })
  return words.partly({ back: euro(amount - kept), kept: euro(kept) })
}
