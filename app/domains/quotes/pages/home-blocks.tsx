/** What quotes bring to the first page. */
import { readAlsoBy, type TaskBlock, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { agreedTo } from '../../sales/index.ts'
import { jointQuotes, type JointQuote } from '../joint-quote.db.ts'
import { quotesListed, quotesSaidNoTo, quotesToDoOf, type QuoteToDo } from '../quote-list.db.ts'

/** A member's quotes that wait for them; that a customer said yes stands first. */
const toDoBlock: TaskBlock = {
  may: 'own-work.read',
  order: 190,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const { waiting, joint } = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      const waiting = member ? await quotesToDoOf(tx, cooperativeId, member.id) : []
      return { waiting, joint: member ? await jointQuotes(tx) : [] }
    })
    return [...joint.flatMap((one) => askedOf(visit, one)), ...waiting.map((one) => taskOf(visit, one))].map(
      (task) => readAlsoBy('quote.send', task),
    )
  },
}

/** The quote of a fellow that waits for this visitor's yes. */
function askedOf(visit: Reader, quote: JointQuote): readonly ToDo[] {
  const words = visit.text.joint
  const share = quote.shares.find(({ person }) => person === visit.actor.personId)
  if (quote.state !== 'submitted' || !share || agreedTo(share, quote)) return []
  const { leaderName: leader, customerName: customer } = quote
  const href = paths.quote(visit.cooperative.slug, quote.id)
  return [
    {
      kind: 'quote',
      waits: 'fellow',
      href,
      title: words.quoteTask({ leader, customer }),
      detail: words.taskDetail,
      ownHand: true,
    },
  ]
}

function taskOf(visit: Reader, { id, what, customerName: customer, words }: QuoteToDo): ToDo {
  const text = visit.text.quotes.home
  const href = paths.quote(visit.cooperative.slug, id)
  switch (what) {
    case 'invoice':
      return {
        kind: 'quote',
        waits: 'customer',
        href: `${href}#parts`,
        title: text.accepted({ customer }),
        detail: text.acceptedDetail,
      }
    case 'next-part':
      return { kind: 'quote', href: `${href}#parts`, title: text.nextPart({ customer }), detail: words }
    case 'agree':
      return { kind: 'quote', href, title: text.agree({ customer }), ownHand: true }
    case 'returned':
      return { kind: 'quote', href, title: text.returned({ customer }), detail: words }
    case 'fellow-no':
      return {
        kind: 'quote',
        waits: 'fellow',
        href,
        title: visit.text.joint.quoteNo({ customer }),
        detail: words,
      }
    case 'question':
      return {
        kind: 'quote',
        waits: 'customer',
        href: `${href}#vragen`,
        title: text.question({ customer }),
        detail: words,
      }
    case 'draft':
      return { kind: 'quote', href, title: text.draft({ customer }) }
  }
}

/** The quotes that wait for the administration, what a member said no to first; left out when none does. */
const officeBlock: TaskBlock = {
  may: 'quote.send',
  order: 212,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const { waiting, saidNo } = await visit.read(async (tx) => {
      const self = await memberOfPerson(tx, cooperativeId, personId)
      const quotes = await quotesListed(tx, cooperativeId, { state: 'submitted' })
      const waiting = quotes.filter(
        ({ memberId, waitsForMembers }) => memberId !== self?.id && !waitsForMembers,
      )
      return { waiting, saidNo: await quotesSaidNoTo(tx, cooperativeId) }
    })
    const text = visit.text.quotes.home
    const refused = saidNo.map(({ id, memberName: member, customerName: customer, words }): ToDo => ({
      kind: 'quote',
      href: paths.quote(visit.cooperative.slug, id),
      title: text.disagreed({ member, customer }),
      detail: words,
    }))
    const toCheck = waiting.map(({ id, memberName: member, customerName: customer }): ToDo => ({
      kind: 'quote',
      href: paths.quote(visit.cooperative.slug, id),
      title: text.toCheck({ member, customer }),
    }))
    return [...refused, ...toCheck]
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const quotesHomeBlocks: readonly TaskBlock[] = [toDoBlock, officeBlock]
