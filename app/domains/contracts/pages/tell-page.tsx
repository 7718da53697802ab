/** The letters that tell members of a changed scheme (Burgerlijk Wetboek 2:59): made and kept, to be given. */
import { z } from 'zod'
import { finishing, tellHowFar } from '../../../platform/long-work.ts'
import type { Tx } from '../../../platform/database.ts'
import { Link, Notice } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { refuse } from '../../../values/result.ts'
import { formPage } from '../../../web/form-page.tsx'
import { LINES_ON_PAGE } from '../../../web/list-page.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import type { Member } from '../../members/index.ts'
import { loadChanges, type ChangeOfMember } from '../load-changed-schemes.ts'
import { makeNotice } from '../make-notice.ts'
import { schemeNotices } from '../scheme-notice.db.ts'
import { tellOfScheme } from '../tell-of-scheme.ts'
import { addresses } from './addresses.ts'
import { inParts } from './in-parts.ts'
import { chosenOf, FindWhom, tickedAtFirst, WhomFields, whomOf } from './whom.tsx'

/** Who does not know yet is ticked, fifty members a page; or with `wie=alle` all of those get one at once. */
export const tellPage = formPage({
  keepsAddress: true,
  schema: z.object({ members: z.record(z.string(), z.string()).default({}) }),
  load: (visit) => visit.read((tx) => loadToTell(visit, tx)),
  title: (visit) => visit.text.contracts.changes.tell,
  lead: (visit) => visit.text.contracts.changes.tellLead,
  back: (visit) => ({
    href: addresses.changes(visit.cooperative.slug),
    label: visit.text.contracts.changes.back,
  }),
  offered: ({ whom }) => whom.total > 0,
  above: ({ whom }, visit) => (
    <>
      {whom.total === 0 && <Notice>{visit.text.contracts.changes.everybody}</Notice>}
      {whom.total > LINES_ON_PAGE && whom.all === undefined && (
        <Link href="?wie=alle" roomy>
          {visit.text.contracts.changes.toldAll}
        </Link>
      )}
      <FindWhom visit={visit} whom={whom} />
    </>
  ),
  initial: ({ whom, standings }) =>
    tickedAtFirst(whom, ({ member }) => standings.get(member.id)?.standing === 'to-tell'),
  fields({ visit, data: { whom, standings }, typed, wrong }) {
    const words = visit.text.contracts.changes
    return (
      <WhomFields
        visit={visit}
        whom={whom}
        label={words.whom}
        toAll={words.toAll}
        hint={({ member }) => {
          const standing = standings.get(member.id)?.standing
          return standing && words.standings[standing]
        }}
        typed={typed}
        error={wrong('members')}
      />
    )
  },
  label: (visit) => visit.text.contracts.changes.whom,
  async save(visit, { members }, commandId, { change, cooperative, rows, whom }) {
    const chosen = chosenOf(whom, rows, members)
    if (chosen.length === 0) return refuse('contract-nobody')
    const letters: { readonly memberId: Id<'member'>; readonly letter: Uint8Array }[] = []
    for (const { member } of chosen) {
      tellHowFar(letters.length, chosen.length)
      letters.push({
        memberId: member.id,
        letter: await makeNotice(cooperative, member, change, visit.now.today),
      })
    }
    const { versionId } = change
    return finishing(() =>
      inParts(letters, commandId, (part, id) =>
        visit.perform(tellOfScheme, visit.actor, { versionId, letters: [...part] }, id),
      ),
    )
  },
  done: (visit) => `${addresses.changes(visit.cooperative.slug)}?gedaan=ja`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) => (reason === 'contract-nobody' ? 'members' : undefined),
  saveLabel: (visit) => visit.text.contracts.changes.save,
})

/**
 * Whom a letter of this version can still go to. How the change stands is read of who stand on the page; of all only
 * where it depends on that to whom it goes.
 */
async function loadToTell(visit: CooperativeVisit, tx: Tx) {
  const { id } = visit.cooperative
  const versionId = visit.id<'scheme-version'>('version')
  const notices = await schemeNotices(tx, id)
  const told = new Set(notices.filter((one) => one.versionId === versionId).map(({ memberId }) => memberId))
  const toTell = (following: readonly Member[]) =>
    following.filter((one) => one.personId !== visit.actor.personId && !told.has(one.id))
  const ofAll = visit.url.searchParams.has('wie')
  const changes = await loadChanges(tx, id, visit.now.today, (following) => {
    const members = toTell(following)
    return ofAll
      ? members
      : whomOf(visit, asRows(members), () => true).shown.lines.map(({ member }) => member)
  })
  const change = changes.find((one) => one.versionId === versionId)
  const cooperative = await cooperativeById(tx, id)
  if (!change || !cooperative) return undefined
  const standings: ReadonlyMap<Id<'member'>, ChangeOfMember> = new Map(
    change.members.map((one) => [one.member.id, one]),
  )
  const rows = asRows(toTell(change.following))
  const whom = whomOf(visit, rows, ({ member }) => standings.get(member.id)?.standing === 'to-tell')
  return { change, cooperative, rows, whom, standings }
}

function asRows(members: readonly Member[]) {
  return members.map((member) => ({ member }))
}
