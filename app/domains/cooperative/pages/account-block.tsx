import { dayOf } from '../../../values/day.ts'
import { formatDay, formatIban } from '../../../values/format.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { amSecondTo } from '../../people/index.ts'
import { askedAccount } from '../cooperative.db.ts'
import { paths } from '../../../web/paths.ts'
import { ACCOUNT_SLUG } from './account-section.tsx'

/** The account on invoices that somebody else asked for, when this visitor can say yes to it. */
export const accountToConfirmBlock: TaskBlock = {
  may: 'cooperative.edit',
  order: 206,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const asked = await visit.read(async (tx) => {
      const found = await askedAccount(tx, id)
      return found && (await amSecondTo(tx, visit.actor, found.by, visit.now)) ? found : undefined
    })
    if (!asked) return []
    const words = visit.text.cooperative.account
    const [iban, day] = [formatIban(asked.iban), formatDay(dayOf(asked.at), visit.language)]
    const detail = words.asked({ iban, name: asked.byName, day })
    return [{ kind: 'account', href: paths.settingsSection(slug, ACCOUNT_SLUG), title: words.task, detail }]
  },
}
