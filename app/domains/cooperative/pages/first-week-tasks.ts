/** What a co-operative that has just begun lacks of its own before an invoice can go. */
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { accountsToPrint, askedAccount, cooperativeById } from '../cooperative.db.ts'
import { vatModesOf } from '../vat-mode.db.ts'
import { modeOn } from '../vat-mode.ts'
import { ACCOUNT_SLUG } from './account-section.tsx'
import { missingInWords } from './missing-in-words.ts'

/** Numbers and address, which the law wants on an invoice. */
export const detailsTask: TaskBlock = {
  may: 'cooperative.edit',
  order: 201,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const missing = await visit.read(async (tx) => {
      const cooperative = await cooperativeById(tx, id)
      return (
        cooperative && missingInWords(visit, cooperative, modeOn(await vatModesOf(tx, id), visit.now.today))
      )
    })
    // The account has a task of its own: it takes a second person.
    const here = missing?.filter(({ what }) => what !== 'iban').map(({ said }) => said) ?? []
    if (here.length === 0) return []
    const words = visit.text.firstWeek.details
    const detail = words.detail({ missing: here.join(', ') })
    return [{ kind: 'begin', href: paths.settings(slug), title: words.title, detail }]
  },
}

/** The account that customers pay to, once there is one to choose and nobody asked for it yet. */
export const printedAccountTask: TaskBlock = {
  may: 'cooperative.edit',
  order: 204,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const canAsk = await visit.read(async (tx) => {
      const cooperative = await cooperativeById(tx, id)
      if (!cooperative || cooperative.iban !== '' || (await askedAccount(tx, id))) return false
      return (await accountsToPrint(tx)).length > 0
    })
    if (!canAsk) return []
    const { title, detail } = visit.text.firstWeek.printedAccount
    return [{ kind: 'begin', href: paths.settingsSection(slug, ACCOUNT_SLUG), title, detail }]
  },
}
