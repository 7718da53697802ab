/** What receipts bring to the first page: the button of a member, what came back, and what waits for the office. */
import { LinkButton } from '../../../ui/index.ts'
import { dayOf, daysBetween } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { readAlsoBy, type HomeBlock, type TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { returnedSince, trayCount } from '../receipt.db.ts'

/** Right after the button for an invoice: the other thing that members come for. */
const button: HomeBlock = {
  may: 'own-work.read',
  order: 150,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    if (!(await visit.read((tx) => memberOfPerson(tx, cooperativeId, personId)))) return null
    return (
      <p key="receipt">
        <LinkButton href={paths.newReceipt(visit.cooperative.slug)} look="secondary">
          {visit.text.receipts.home.button}
        </LinkButton>
      </p>
    )
  },
}

/** A receipt that came back stays a thing to do for so many days. */
const ASKED_DAYS = 30
const DAY = 86_400_000

const cameBack: TaskBlock = {
  may: 'own-work.read',
  order: 202,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const since = new Date(visit.now.at.getTime() - ASKED_DAYS * DAY)
    const returned = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member ? returnedSince(tx, cooperativeId, member.id, since) : []
    })
    return returned.map((receipt) =>
      readAlsoBy('receipt.settle', {
        kind: 'receipt',
        href: paths.handedIn(visit.cooperative.slug, receipt.id),
        title: visit.text.receipts.home.returned({
          day: formatDay(dayOf(receipt.handedInAt), visit.language),
        }),
        detail: receipt.words,
      }),
    )
  },
}

/** What lies in the tray that this visitor can book. */
const tray: TaskBlock = {
  may: 'receipt.settle',
  order: 212,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const { count, oldest } = await visit.read((tx) => trayCount(tx, cooperativeId, personId))
    if (count === 0 || !oldest) return []
    const words = visit.text.receipts.home
    const days = daysBetween(dayOf(oldest), visit.now.today)
    const href = paths.tray(visit.cooperative.slug)
    return [{ kind: 'receipt', href, title: words.tray, detail: words.trayDetail({ days }), count }]
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const homeBlocksOfReceipts: readonly (HomeBlock | TaskBlock)[] = [button, cameBack, tray]
