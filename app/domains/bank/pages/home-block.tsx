import { Button, Form } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { bankAccounts } from '../bank-account.db.ts'
import { countToDo } from '../bank-line.db.ts'
import { isSure, proposeLines } from '../propose-lines.ts'

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

/** All of the bank that is sure with one press. */
export const bankBlock: HomeBlock = {
  may: 'bank.match',
  order: 221,
  async load(visit) {
    const { lines } = await visit.read((tx) => proposeLines(tx, visit.actor.cooperativeId))
    const sure = lines.filter((one) => isSure(one.proposals[0])).length
    if (sure === 0) return null
    const label = visit.text.bank.page.confirmAll({ count: sure })
    const action = `${paths.bank(visit.cooperative.slug)}/bevestig`
    return (
      <Form key="bank-sure" action={action} commandId={freshCommandId(visit)} label={label}>
        <Button look="secondary">{label}</Button>
      </Form>
    )
  },
}
