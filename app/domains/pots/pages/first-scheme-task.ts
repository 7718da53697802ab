import { rolesMay } from '../../../platform/permissions.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { amSecondTo, peopleOf } from '../../people/index.ts'
import { isComplete } from '../scheme-check.ts'
import { readDraft } from '../scheme-stored.ts'
import { versionsOf, type VersionRow } from '../schemes.db.ts'

/** For the board, until the first scheme is decided on: begin one, finish it, and find another to decide on it. */
export const firstSchemeTask: TaskBlock = {
  may: 'scheme.edit',
  order: 205,
  async tasks(visit) {
    const { id } = visit.cooperative
    return visit.read(async (tx) => {
      const versions = await versionsOf(tx, id)
      if (versions.some(({ state }) => state === 'decided')) return []
      const open = versions.find(({ rules }) => !isComplete(readDraft(rules)))
      if (versions.length === 0 || open) return [toWrite(visit, open)]
      // What another wrote is a task of its own: to decide.
      for (const draft of versions)
        if (await amSecondTo(tx, visit.actor, draft.drafted_by_id, visit.now)) return []
      const board = (await peopleOf(tx, id)).filter(({ roles }) => rolesMay(roles, 'scheme.edit'))
      return board.length > 1 ? [] : [toFindAnother(visit, versions[0]!)]
    })
  },
}

function toWrite({ cooperative, text }: Reader, open: VersionRow | undefined): ToDo {
  const words = text.firstWeek.scheme
  if (!open)
    return {
      kind: 'begin',
      href: paths.schemes(cooperative.slug),
      title: words.begin,
      detail: words.beginDetail,
    }
  return {
    kind: 'begin',
    href: paths.schemeVersion(cooperative.slug, open.id),
    title: words.finish({ name: open.scheme_name }),
    detail: words.finishDetail,
  }
}

function toFindAnother({ cooperative, text }: Reader, draft: VersionRow): ToDo {
  const words = text.firstWeek.scheme
  return {
    kind: 'begin',
    href: paths.people(cooperative.slug),
    title: words.second,
    detail: words.secondDetail({ name: draft.scheme_name }),
  }
}
