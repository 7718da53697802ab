import { Button, Form, Stack, TaskList } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { bankAccounts } from '../bank-account.db.ts'
import { countToDo } from '../bank-line.db.ts'
import { isSure, proposeLines } from '../propose-lines.ts'

/** For the administrator: how many lines of the bank wait, and all that is sure with one press. */
export const bankBlock: HomeBlock = {
  may: 'bank.match',
  order: 220,
  async load(visit) {
    const { cooperativeId } = visit.actor
    const { any, waiting, lines } = await visit.read(async (tx) => ({
      any: (await bankAccounts(tx, cooperativeId)).length > 0,
      waiting: await countToDo(tx, cooperativeId),
      lines: (await proposeLines(tx, cooperativeId)).lines,
    }))
    if (!any) return null
    const words = visit.text.bank
    const withProposal = lines.filter((one) => one.proposals.length > 0).length
    const sure = lines.filter((one) => isSure(one.proposals[0])).length
    const detail =
      waiting === 0
        ? words.home.allDone
        : words.page.toDo({ without: waiting - withProposal, with: withProposal })
    const href = paths.bank(visit.cooperative.slug)
    return (
      <Stack gap="small">
        <TaskList
          keyed
          tasks={[{ href, title: words.home.title, detail, ...(waiting > 0 ? { count: waiting } : {}) }]}
        />
        {sure > 0 && (
          <Form
            action={`${href}/bevestig`}
            commandId={freshCommandId(visit)}
            label={words.page.confirmAll({ count: sure })}
          >
            <Button look="secondary">{words.page.confirmAll({ count: sure })}</Button>
          </Form>
        )}
      </Stack>
    )
  },
}
