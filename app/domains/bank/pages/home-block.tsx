import { balanceOf } from '../../books/index.ts'
import { Button, Form, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { daysBetween } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { abs, type Cents } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { bankAccounts } from '../bank-account.db.ts'
import { countToDo, parkedLines } from '../bank-line.db.ts'
import { isSure, proposeLines } from '../propose-lines.ts'
import { addresses } from './addresses.ts'

/** For the administrator: how many lines of the bank wait. */
export const bankTasks: TaskBlock = {
  may: 'bank.match',
  order: 220,
  async tasks(visit) {
    const { cooperativeId } = visit.actor
    const { any, waiting, lines } = await visit.read(async (tx) => ({
      any: (await bankAccounts(tx, cooperativeId)).length > 0,
      waiting: await countToDo(tx, cooperativeId),
      lines: (await proposeLines(tx, cooperativeId)).lines,
    }))
    if (!any || waiting === 0) return []
    const words = visit.text.bank
    const withProposal = lines.filter((one) => one.proposals.length > 0).length
    const detail = words.page.toDo({ without: waiting - withProposal, with: withProposal })
    const href = paths.bank(visit.cooperative.slug)
    return [{ kind: 'bank', href, title: words.home.title, detail, count: waiting }]
  },
}

/** A co-operative that has just begun has no account here yet. */
export const firstAccountTask: TaskBlock = {
  may: 'bank.match',
  order: 203,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    if ((await visit.read((tx) => bankAccounts(tx, id))).length > 0) return []
    const { title, detail } = visit.text.firstWeek.bankAccount
    return [{ kind: 'begin', href: paths.bankImport(slug), title, detail }]
  },
}

/** What was set aside for later and is still on the account for it, with its age. Left out when nothing is. */
export const parkedTask: TaskBlock = {
  may: 'bank.match',
  order: 222,
  async tasks(visit) {
    const { cooperativeId } = visit.actor
    const { parked, left } = await visit.read(async (tx) => ({
      parked: await parkedLines(tx, cooperativeId),
      left: await balanceOf(tx, cooperativeId, 'suspense'),
    }))
    // What an entry by hand took off the account since is found out.
    if (!parked || left === 0n) return []
    const words = visit.text.bank.home
    const euro = (cents: Cents) => formatEuro(cents, visit.language)
    const both = parked.in > 0n && parked.out > 0n
    // Suspense stands on the credit side for what came in. What an entry by hand took off it is in the balance alone.
    const isAllOfIt = parked.in - parked.out === -left
    const detail = words.parkedDetail({
      amount:
        both && isAllOfIt ? words.inAndOut({ in: euro(parked.in), out: euro(parked.out) }) : euro(abs(left)),
      day: formatDay(parked.oldest, visit.language),
      weeks: Math.floor(daysBetween(parked.oldest, visit.now.today) / 7),
    })
    const href = `${paths.bank(visit.cooperative.slug)}?toon=uitzoeken`
    return [{ kind: 'bank', href, title: words.parked, detail, count: parked.lines }]
  },
}

/** All of the bank that is sure with one press. */
export const bankBlock: HomeBlock = {
  may: 'bank.match',
  order: 221,
  async load(visit) {
    const { lines } = await visit.read((tx) => proposeLines(tx, visit.actor.cooperativeId))
    const sure = lines.filter((one) => isSure(one.proposals[0])).length
    if (sure === 0) return null
    const words = visit.text.bank
    const label = words.page.confirmAll({ count: sure })
    const action = addresses.confirmAll(visit.cooperative.slug)
    return (
      <Stack key="bank-sure" gap="small">
        <Heading level={2}>{words.home.sure}</Heading>
        <Paragraph quiet>{words.home.sureDetail({ count: sure })}</Paragraph>
        <Form action={action} commandId={freshCommandId(visit)} label={label}>
          <Button look="secondary">{label}</Button>
        </Form>
      </Stack>
    )
  },
}
