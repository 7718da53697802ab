/** Asking members to sign a text that is in use: each gets a paper of their own. */
import { z } from 'zod'
import { CheckboxGroup, DateField, Notice, typedParts } from '../../../ui/index.ts'
import { isId, type Id } from '../../../values/id.ts'
import { refuse, type Result } from '../../../values/result.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf } from '../../members/index.ts'
import { contractTextById } from '../contract-text.db.ts'
import { contractsInShort } from '../contract.db.ts'
import { latestOf, stageOf } from '../contract.ts'
import { textToSign, type FillRefusal } from '../load-filled.ts'
import { makeContractPaper } from '../make-contract-paper.ts'
import { MOST_AT_ONCE, putContracts } from '../put-contracts.ts'
import { addresses } from './addresses.ts'

/** The form, with everybody ticked who does not have this version yet. */
export const putPage = formPage({
  schema: withDays(
    ['startsOn'],
    z.object({ startsOn: dayField(), members: z.record(z.string(), z.string()).default({}) }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const text = await contractTextById(tx, id, visit.id<'contract-text'>('text'))
      if (text?.fromDay === undefined) return undefined
      const contracts = Map.groupBy(await contractsInShort(tx, id), ({ memberId }) => memberId)
      const from = text.fromDay > visit.now.today ? text.fromDay : visit.now.today
      const rows = (await membersOf(tx, id))
        .filter((member) => isMemberOn(member, from) && member.personId !== visit.actor.personId)
        .map((member) => {
          const last = latestOf(contracts.get(member.id) ?? [], text.kind)
          return { member, hasIt: last?.textId === text.id && stageOf(last.words) !== 'refused' }
        })
      return { text, rows, from }
    }),
  title: (visit, { text }) => visit.text.contracts.put.title({ title: text.title }),
  lead: (visit) => visit.text.contracts.put.lead,
  back: (visit, { text }) => ({
    href: addresses.text(visit.cooperative.slug, text.id),
    label: visit.text.contracts.texts.backToTexts,
  }),
  initial: ({ rows, from }) => ({
    ...Object.fromEntries(
      rows.filter(({ hasIt }) => !hasIt).map(({ member }) => [`members.${member.id}`, 'yes']),
    ),
    startsOnDay: String(Number(from.slice(8))),
    startsOnMonth: String(Number(from.slice(5, 7))),
    startsOnYear: from.slice(0, 4),
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.contracts.put
    return (
      <>
        {data.rows.every(({ hasIt }) => hasIt) && <Notice>{words.everybody}</Notice>}
        <CheckboxGroup
          name="members"
          named
          label={words.members}
          error={wrong('members')}
          choices={data.rows.map(({ member, hasIt }) => ({
            value: member.id,
            label: member.name,
            ...(hasIt ? { hint: words.had } : {}),
          }))}
          values={data.rows
            .map(({ member }) => member.id)
            .filter((id) => typed[`members.${id}`] !== undefined)}
        />
        <DateField
          name="startsOn"
          label={words.from}
          value={typedParts(typed, 'startsOn')}
          error={wrong('startsOn')}
        />
      </>
    )
  },
  label: (visit, field) => visit.text.contracts.put[field === 'startsOn' ? 'from' : 'members'],
  async save(visit, { startsOn, members }, commandId, { text }) {
    const chosen = Object.keys(members)
      .filter((one): one is Id<'member'> => isId(one))
      .slice(0, MOST_AT_ONCE)
    if (chosen.length === 0) return refuse('contract-nobody')
    const papers = []
    for (const memberId of chosen) {
      const made = await paperFor(visit, { textId: text.id, memberId, startsOn })
      if (!made.ok) return made
      papers.push(made.value)
    }
    return visit.perform(putContracts, visit.actor, { textId: text.id, startsOn, papers }, commandId)
  },
  done: (visit, _, { text }) => `${addresses.text(visit.cooperative.slug, text.id)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) =>
    reason === 'contract-nobody' ? 'members' : reason === 'text-not-in-use' ? 'startsOn' : undefined,
  saveLabel: (visit) => visit.text.contracts.put.save,
})

type Of = Parameters<typeof textToSign>[2]
type Paper = { readonly memberId: Id<'member'>; readonly hash: string; readonly pdf: Uint8Array }

/** What one member would sign, and its paper. */
async function paperFor(visit: CooperativeVisit, of: Of): Promise<Result<Paper, FillRefusal>> {
  const found = await visit.read((tx) => textToSign(tx, visit.cooperative.id, of))
  if (!found.ok) return found
  const pdf = await makeContractPaper(found.value, visit.now.today)
  return { ok: true, value: { memberId: of.memberId, hash: found.value.hash, pdf } }
}
