/** Help between Karel and Mia, for tests of what is pure. */
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import type { HelpPromise } from './help.ts'

export const karel = newId<'member'>()
export const mia = newId<'member'>()

/** Karel offers to help Mia, unless she asked him. */
export function begun(begunBy: Id<'member'> = karel): HelpPromise {
  return {
    id: newId<'help-promise'>(),
    postId: newId<'help-post'>(),
    kind: 'ask',
    what: 'mijn webwinkel bouwen',
    version: 1,
    readVersion: 1,
    before: null,
    helperId: karel,
    helper: 'Karel',
    helpedId: mia,
    helped: 'Mia',
    begunBy,
    word: '',
    begunAt: new Date('2026-03-02T10:00:00Z'),
    agreedAt: null,
    closedAt: null,
    closedBy: null,
    closedWord: '',
    letGoAs: null,
    helperDoneAt: null,
    helpedDoneAt: null,
    minutes: null,
    thanks: '',
    thankedAt: null,
  }
}
