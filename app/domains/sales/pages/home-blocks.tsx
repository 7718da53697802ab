/**
 * What invoices bring to the first page: what to do, the big button, the latest news; for the
 * administration what waits.
 */
import type { Tx } from '../../../platform/database.ts'
import { Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { dayOf, daysBetween } from '../../../values/day.ts'
import { cutShort } from '../../../values/cut-short.ts'
import { readAlsoBy, type HomeBlock, type TaskBlock, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { memberOfPerson, type Member } from '../../members/index.ts'
import { openQuestions, unseenDrafts } from '../history.db.ts'
import { waitsForMe } from '../approval-queue.db.ts'
import { disagreedWith, toDoOf, type ToDo as Waiting } from './home.db.ts'
import { latestNews, type PotNews } from './news.ts'
import { movedInWords, newsInWords } from './news-in-words.ts'
import { creditBlock } from './waiting-credits.tsx'
import { onlineBlock } from './online-home.tsx'

/**
 * A member's invoices that wait for them: first what they are asked to say yes to, then what came back, with the
 * reason.
 * Left out when nothing does.
 */
const toDoBlock: TaskBlock = {
  may: 'own-work.read',
  order: 200,
  async tasks(visit) {
    const waiting = await asMember(visit, (member, tx) => toDoOf(tx, visit.actor.cooperativeId, member.id))
    return (waiting ?? []).map((one) => readAlsoBy('invoice.approve', taskOf(visit, one)))
  },
}

/** The most likely thing to do: right below the pot, so that on a phone it is seen without scrolling. */
const newInvoiceBlock: HomeBlock = {
  may: 'own-work.read',
  order: 150,
  async load(visit) {
    const member = await asMember(visit, async (found) => found)
    if (!member) return null
    return (
      <p key="new-invoice">
        <LinkButton href={paths.newInvoice(visit.cooperative.slug)}>
          {visit.text.salesPages.home.newInvoice}
        </LinkButton>
      </p>
    )
  },
}

/**
 * Who paid, what was credited, what else was booked on the pot, and what that did to it: the latest three. Beside it no
 * other block with news is needed.
 */
export const paymentNewsBlock: HomeBlock = {
  may: 'own-work.read',
  order: 400,
  async load(visit) {
    const { cooperativeId } = visit.actor
    const news = await asMember(visit, (member, tx) => latestNews(tx, cooperativeId, member.id))
    if (!news) return null
    const text = visit.text.salesPages.home
    return (
      <Stack key="sales-news" gap="small">
        <Heading level={2}>{text.news}</Heading>
        {news.length === 0 && <Paragraph quiet>{text.newsNone}</Paragraph>}
        {news.map((one) => (
          <OneNews key={one.of === 'pot' ? one.moved.id : one.news.id} visit={visit} one={one} />
        ))}
      </Stack>
    )
  },
}

function OneNews({ visit, one }: { visit: CooperativeVisit; one: PotNews }) {
  const { slug } = visit.cooperative
  const [happened, did] = one.of === 'pot' ? movedInWords(visit, one.moved) : newsInWords(visit, one.news)
  return (
    <Paragraph>
      <Link href={one.of === 'pot' ? paths.pot(slug) : paths.invoice(slug, one.news.invoiceId)}>
        {happened}
      </Link>{' '}
      {did}
    </Paragraph>
  )
}

/**
 * What waits for the administration: what a member said no to, what this visitor can approve with the oldest, and
 * questions. What is late, collecting says.
 */
const officeBlock: TaskBlock = {
  may: 'invoice.approve',
  order: 210,
  async tasks(visit) {
    const { cooperativeId } = visit.actor
    const { today } = visit.now
    const [approvals, questions, disagreed, unseen] = await visit.read(
      async (tx) =>
        [
          await waitsForMe(tx, visit.actor, visit.now.at),
          await openQuestions(tx, cooperativeId, visit.now.at),
          await disagreedWith(tx, cooperativeId),
          await unseenDrafts(tx, cooperativeId),
        ] as const,
    )
    const text = visit.text.salesPages.home
    const coop = visit.cooperative.slug
    const days = approvals.oldest ? daysBetween(dayOf(approvals.oldest), today) : 0
    const first = questions[0]
    const tasks: (ToDo | false)[] = [
      ...disagreed.map(({ id, memberName: member, customerName: customer, words }): ToDo => ({
        kind: 'invoice',
        href: paths.invoice(coop, id),
        title: text.disagreed({ member, customer }),
        detail: cutShort(words),
      })),
      approvals.count > 0 && {
        kind: 'approve',
        href: paths.approvals(coop),
        title: text.approve,
        detail: text.approveDetail({ count: approvals.count, days }),
        count: approvals.count,
      },
      unseen.first !== null && {
        kind: 'invoice',
        href: unseen.count === 1 ? paths.invoice(coop, unseen.first) : `${paths.invoices(coop)}?stand=draft`,
        title: text.unseen,
        detail: text.unseenDetail({ count: unseen.count }),
        count: unseen.count,
      },
      first !== undefined && {
        kind: 'question',
        href: `${paths.invoice(coop, first.invoiceId)}#vragen`,
        title: text.questions,
        detail: text.questionsDetail({ count: questions.length }),
        count: questions.length,
      },
    ]
    return tasks.filter((task) => task !== false)
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const salesHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  newInvoiceBlock,
  toDoBlock,
  officeBlock,
  creditBlock,
  onlineBlock,
]

async function asMember<T>(
  visit: Reader,
  work: (member: Member, tx: Tx) => Promise<T>,
): Promise<T | undefined> {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    return member && work(member, tx)
  })
}

function taskOf(visit: Reader, waiting: Waiting): ToDo {
  const { id, state, customerName: customer, words, changed, leader, fellow } = waiting
  const text = visit.text.salesPages.home
  const href = paths.invoice(visit.cooperative.slug, id)
  if (leader !== null)
    return {
      kind: 'invoice',
      waits: 'fellow',
      href,
      title: visit.text.joint.task({ leader, customer }),
      detail: visit.text.joint.taskDetail,
    }
  if (state === 'submitted')
    return {
      kind: 'invoice',
      href,
      ownHand: true,
      title: text.agree({ customer }),
      detail: changed ? text.agreeChanged : text.agreeMade,
    }
  if (state === 'issued')
    return {
      kind: 'question',
      waits: 'customer',
      href: `${href}#vragen`,
      title: text.question({ customer }),
      detail: cutShort(words),
    }
  if (state === 'returned')
    return { kind: 'invoice', href, title: text.returned({ customer }), detail: cutShort(words) }
  if (fellow !== null)
    return {
      kind: 'invoice',
      waits: 'fellow',
      href,
      title: visit.text.joint.noTask({ fellow: fellow || visit.text.joint.fellow, customer }),
      detail: cutShort(words),
    }
  return {
    kind: 'invoice',
    href: paths.editInvoice(visit.cooperative.slug, id),
    title: text.draft({ customer }),
  }
}
