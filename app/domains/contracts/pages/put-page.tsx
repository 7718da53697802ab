/** Asking members to sign a text that is in use: each gets a paper of their own. */
import { z } from 'zod'
import { Button, CheckboxGroup, DateField, Notice, Paragraph, typedParts } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { isId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf, type Member } from '../../members/index.ts'
import { contractTextById } from '../contract-text.db.ts'
import { contractsInShort } from '../contract-in-short.db.ts'
import { latestOf, stageOf, type ContractInShort } from '../contract.ts'
import { textToSign, type FillRefusal } from '../load-filled.ts'
import { makeContractPaper } from '../make-contract-paper.ts'
import { MOST_AT_ONCE, putContracts } from '../put-contracts.ts'
import { addresses } from './addresses.ts'

/**
 * The form. Nobody is ticked but the one member the address asks for (`lid`); two buttons tick all who signed nothing of
 * the kind, or not this version. What is asked of whom is shown before it goes: a paper once put is read at once.
 */
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
          return { member, has: last && hasOf(text.id, last) }
        })
      return { text, rows, from }
    }),
  title: (visit, { text }) => visit.text.contracts.put.title({ title: text.title }),
  lead: (visit) => visit.text.contracts.put.lead,
  back: (visit, { text }) => ({
    href: addresses.text(visit.cooperative.slug, text.id),
    label: visit.text.contracts.texts.backToTexts,
  }),
  initial: ({ rows, from }, visit) => ({
    ...ticked(rows.filter(({ member }) => member.id === visit.url.searchParams.get('lid'))),
    startsOnDay: String(Number(from.slice(8))),
    startsOnMonth: String(Number(from.slice(5, 7))),
    startsOnYear: from.slice(0, 4),
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.contracts.put
    return (
      <>
        {data.rows.every(({ has }) => has === 'this') && <Notice>{words.everybody}</Notice>}
        <CheckboxGroup
          name="members"
          named
          label={words.members}
          error={wrong('members')}
          choices={data.rows.map(({ member, has }) => ({
            value: member.id,
            label: member.name,
            ...(has ? { hint: words.has[has] } : {}),
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
  async confirm(visit, { startsOn, members }, { rows, text }) {
    const words = visit.text.contracts.put
    const names = rows
      .filter(({ member }) => members[member.id] !== undefined)
      .map(({ member }) => member.name)
    if (names.length === 0) return refuse('contract-nobody')
    const day = formatDay(startsOn, visit.language)
    return ok({
      title: words.sure({ count: names.length, title: text.title }),
      shown: (
        <>
          <Paragraph>{words.sureFrom({ day })}</Paragraph>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ),
      saveLabel: words.save,
      changeLabel: words.change,
    })
  },
  async save(visit, { startsOn, members }, commandId, { text }) {
    const chosen = chosenOf(members)
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
  buttons: (visit, { rows }) => <WaysToTick visit={visit} rows={rows} />,
  fill: ({ rows }, intent, typed) => {
    const asked = intent === 'tick-new' || intent === 'tick-all' ? ASKED[intent] : undefined
    return asked && { ...typed, ...ticked(rows.filter(asked)) }
  },
})

type Has = 'this' | 'other' | 'asked'
type Row = { readonly member: Member; readonly has: Has | undefined }

/** What a member has of the kind: this version, another that is signed, or one that waits or was refused. */
function hasOf(textId: Id<'contract-text'>, { textId: has, words }: ContractInShort): Has {
  const stage = stageOf(words)
  if (has === textId && stage !== 'refused') return 'this'
  return stage === 'half' || stage === 'agreed' ? 'other' : 'asked'
}

/** Whom a button ticks. */
const ASKED = {
  'tick-new': ({ has }: Row) => has === undefined,
  'tick-all': ({ has }: Row) => has !== 'this',
}

function ticked(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ member }) => [`members.${member.id}`, 'yes']))
}

/** Two ways to tick many at once, as buttons of the form: what was typed stays. Each says how many it ticks. */
function WaysToTick(props: { visit: CooperativeVisit; rows: readonly Row[] }) {
  const { visit, rows } = props
  const words = visit.text.contracts.put
  const lack = rows.filter(ASKED['tick-all']).length
  const fresh = rows.filter(ASKED['tick-new']).length
  if (lack < 2) return null
  return (
    <>
      {fresh > 0 && fresh < lack && (
        <Button look="secondary" name="intent" value="tick-new">
          {words.tickNew({ count: fresh })}
        </Button>
      )}
      <Button look="secondary" name="intent" value="tick-all">
        {words.tickAll({ count: lack })}
      </Button>
    </>
  )
}

function chosenOf(members: Readonly<Record<string, string>>): readonly Id<'member'>[] {
  return Object.keys(members)
    .filter((one): one is Id<'member'> => isId(one))
    .slice(0, MOST_AT_ONCE)
}

type Of = Parameters<typeof textToSign>[2]
type Paper = { readonly memberId: Id<'member'>; readonly hash: string; readonly pdf: Uint8Array }

/** What one member would sign, and its paper. */
async function paperFor(visit: CooperativeVisit, of: Of): Promise<Result<Paper, FillRefusal>> {
  const found = await visit.read((tx) => textToSign(tx, visit.cooperative.id, of))
  if (!found.ok) return found
  const pdf = await makeContractPaper(found.value, visit.now.today)
  return { ok: true, value: { memberId: of.memberId, hash: found.value.hash, pdf } }
}
