/** Who a co-operative that has just begun still needs: another beside the one who founded it, and a first member. */
import type { Tx } from '../../../platform/database.ts'
import { rolesThatMay } from '../../../platform/permissions.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { amSecondTo, peopleHolding } from '../../people/index.ts'
import { someMember } from '../members.db.ts'
import { memberPaths } from './addresses.ts'

/**
 * Somebody who can say the second yes (docs/decisions/0015): nobody is asked yet, or only people of whom the visitor
 * typed the address, whom nobody here can confirm.
 */
export const secondPersonTask: TaskBlock = {
  may: 'roles.assign-any',
  order: 202,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { others, second } = await visit.read(async (tx) => {
      const others = (await peopleHolding(tx, id, rolesThatMay('access.confirm'))).filter(
        (one) => one.id !== visit.actor.personId,
      )
      return { others, second: await oneOfThemIsAnother(tx, visit, others) }
    })
    if (second) return []
    const { title, detail, waits, waitsDetail } = visit.text.firstWeek.secondPerson
    const [one] = others
    return one
      ? [{ kind: 'begin', href: paths.people(slug), title: waits(one.name), detail: waitsDetail(one.name) }]
      : [{ kind: 'begin', href: memberPaths.giveRole(slug), title, detail }]
  },
}

async function oneOfThemIsAnother(
  tx: Tx,
  { actor, now }: Reader,
  others: readonly { readonly id: string }[],
): Promise<boolean> {
  for (const { id } of others) if (await amSecondTo(tx, actor, id, now)) return true
  return false
}

/** The first member of all: nobody was ever registered. */
export const firstMemberTask: TaskBlock = {
  may: 'members.edit',
  order: 206,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    if (await visit.read((tx) => someMember(tx, id))) return []
    const { title, detail } = visit.text.firstWeek.member
    return [{ kind: 'begin', href: paths.members(slug), title, detail }]
  },
}
